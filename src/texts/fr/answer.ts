/** The sentences of the public `--json` answer. */
import type { AnswerWords } from "../../funding/answer";
import { notesOf } from "../../funding/notes";
import { situationNotesOf } from "../../funding/situation/situation-notes";
import { timeNotesOf } from "../../funding/time/time-notes";
import { reasonOf, unknownReasonOf } from "./payments";
import { noteSentence } from "./notes";
import { situationNoteSentence } from "./situation";
import { timeNoteSentence } from "./time-notes";

export const answerWords: AnswerWords = {
  notesOf: (funding) => notesOf(funding).map(noteSentence),
  timeNotesOf: (contract) => timeNotesOf(contract).map(timeNoteSentence),
  situationNotesOf: (contract) => situationNotesOf(contract).map(situationNoteSentence),
  reasonOf,
  unknownReasonOf,
};
