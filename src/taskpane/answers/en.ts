import { explain } from "../../texts/en/explain";
import { noteSentence } from "../../texts/en/notes";
import { answerWords } from "../../texts/en/pane/answers";
import { choiceSentences } from "../../texts/en/refusals/choices";
import { ruleSentences } from "../../texts/en/refusals/rules";
import type { Answers } from "./answers";

export const answers: Answers = {
  words: answerWords,
  explain,
  sentences: { ...ruleSentences, ...choiceSentences },
  note: noteSentence,
};
