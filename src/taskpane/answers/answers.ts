import type { Refusal } from "../../agreement/refusal";
import type { Note } from "../../funding/notes";
import type { AnswerWords } from "../../texts/pane-answer-words";

/** What the pane answers in one language to what is typed, in words that it shares with the functions. */
export interface Answers {
  readonly words: AnswerWords;
  readonly refusal: (refusal: Refusal) => string;
  readonly note: (note: Note) => string;
}
