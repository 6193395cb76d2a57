import { explain } from "../../texts/fr/explain";
import { noteSentence } from "../../texts/fr/notes";
import { answerWords } from "../../texts/fr/pane/answers";
import { choiceSentences } from "../../texts/fr/refusals/choices";
import { ruleSentences } from "../../texts/fr/refusals/rules";
import type { Answers } from "./answers";

export const answers: Answers = {
  words: answerWords,
  explain,
  sentences: { ...ruleSentences, ...choiceSentences },
  note: noteSentence,
};
