import { noteSentence } from "../../texts/fr/notes";
import { answerWords } from "../../texts/fr/pane/answers";
import { sentence } from "../../texts/fr/refusals";
import type { Answers } from "./answers";

export const answers: Answers = { words: answerWords, refusal: sentence, note: noteSentence };
