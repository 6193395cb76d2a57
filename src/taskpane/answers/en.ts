import { noteSentence } from "../../texts/en/notes";
import { answerWords } from "../../texts/en/pane/answers";
import { sentence } from "../../texts/en/refusals";
import type { Answers } from "./answers";

export const answers: Answers = { words: answerWords, refusal: sentence, note: noteSentence };
