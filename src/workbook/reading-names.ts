/** What the names that a workbook is read back by begin with, for hosts to know them: small, since the pane loads it first. */
export const inputNameBeginning = "CPTS_Saisie_";

/** Excel and LibreOffice take a name for the same in any case. */
export function isInputName(name: string): boolean {
  return /^cpts_saisie_/i.test(name);
}

/** Of the budget beside the grant: of a cell, or of a whole column. */
export function isPlanName(name: string): boolean {
  return /^cpts_saisie_plan_/i.test(name);
}

/** Of an input cell or of the file: the plan alone says which there are. */
export function isReadingName(name: string): boolean {
  return /^cpts_(saisie|lecture)_/i.test(name);
}
