/** The sentences of the public `--json` answer. */
import type { AnswerWords } from "../../budget/answer";
import { notesOf } from "../../budget/notes";
import { timeNotesOf } from "../../budget/time/time-notes";
import { reasonOf } from "./instalments";
import { noteSentence } from "./notes";
import { timeNoteSentence } from "./time-notes";

export const answerWords: AnswerWords = {
  notesOf: (budget) => notesOf(budget).map(noteSentence),
  timeNotesOf: (contract) => timeNotesOf(contract).map(timeNoteSentence),
  reasonOf,
};
