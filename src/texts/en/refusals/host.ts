/** One sentence for each refusal of the program that holds the workbook. */
import type { HostFacts } from "../../../refusal/host";
import type { Sentences } from "../../say";

export const hostSentences: Sentences<HostFacts> = {
  readOnly: () => "The workbook is read-only. Save a copy of it, or enable editing, then try again.",
  structureProtected: () =>
    "The structure of the workbook is protected: no sheet can be added. Remove this protection (Review, Protect Workbook), then try again.",
  sheetProtected: ({ sheet }) =>
    `The sheet "${sheet}" is protected by a password. Remove this protection (Review, Unprotect Sheet), then try again.`,
  cellGuarded: ({ cell }) => `The cell ${cell} computes: choose an empty one.`,
  cellFilled: ({ cell }) => `The cell ${cell} is not empty. Replace what it holds?`,
  nameTaken: ({ name, refersTo }) =>
    `The name ${name} already refers to ${refersTo} in this workbook, and the budget needs it. Rename it (Formulas, Name Manager), then try again.`,
  wouldLose: ({ places }) =>
    `What you added (${places.slice(0, 5).join(", ")}) cannot follow: copy it elsewhere, clear it, then try again.`,
  tooOld: ({ needed }) => `This version of Excel cannot do it (${needed} is needed). Update Excel.`,
  changedSince: () => "Cells have been changed since: nothing was put back as it was.",
  changedMeanwhile: () => "The workbook changed meanwhile. Nothing in it was touched: try again.",
  typedMeanwhile: ({ places }) =>
    `The workbook is built, without what was typed meanwhile: ${places.slice(0, 5).join(", ")}. Type it again.`,
  failed: ({ detail, restored }) =>
    restored
      ? `Excel refused: ${detail}. The workbook is as it was; try again.`
      : `Excel refused: ${detail}. The workbook could not be put back as it was: close it without saving, then open it again.`,
};
