import type { Note } from "../../funding/notes";
import type { Explain } from "../../texts/explain";
import type { AnswerWords } from "../../texts/pane-answer-words";
import type { Known } from "../../texts/say";

/** What the pane answers in one language to what is typed, in words that it shares with the functions. */
export interface Answers {
  readonly words: AnswerWords;
  readonly explain: Explain;
  /** Those of what the pane may refuse: the host's come with what writes in it. */
  readonly sentences: Known;
  readonly note: (note: Note) => string;
}
