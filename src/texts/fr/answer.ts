/** The sentences of the public `--json` answer. */
import { budgetNotesOf } from "../../budget/notes";
import type { WholeWords } from "../../budget/whole-answer";
import { communesNotesOf } from "../../funding/communes-notes";
import { notesOf } from "../../funding/notes";
import { situationNotesOf } from "../../funding/situation/situation-notes";
import { timeNotesOf } from "../../funding/time/time-notes";
import { budgetNoteSentence, budgetTexts, entryLabel } from "./budget";
import { communesNoteSentence } from "./communes";
import { reasonOf, unknownReasonOf } from "./payments";
import { noteSentence } from "./notes";
import { situationNoteSentence } from "./situation";
import { timeNoteSentence } from "./time-notes";

export const answerWords: WholeWords = {
  notesOf: (funding) => [...communesNotesOf(funding).map(communesNoteSentence), ...notesOf(funding).map(noteSentence)],
  timeNotesOf: (contract) => timeNotesOf(contract).map(timeNoteSentence),
  situationNotesOf: (contract) => situationNotesOf(contract).map(situationNoteSentence),
  reasonOf,
  unknownReasonOf,
  budgetNotesOf: (budget) => budgetNotesOf(budget).map(budgetNoteSentence),
  entryReasonOf: entryLabel,
  undatedBudget: budgetTexts.undated,
};
