/** Why a workbook is not read back: facts, to which `texts` gives their sentence. */
import type { MeaningProblem } from "../input-meaning";

export type InputsProblem =
  /** Made by a later version. */
  | { readonly kind: "newer"; readonly format: number }
  /** What tells how to read it was lost, of a workbook that has the marks of its sheets. */
  | { readonly kind: "marksLost" }
  /** Names of input cells that the file had, and has no more. */
  | { readonly kind: "namesLost"; readonly found: number; readonly made: number }
  /** The row, the column or the sheet of an input cell was deleted. */
  | { readonly kind: "cellLost"; readonly key: string }
  /** Its name refers to something other than one cell of this workbook. */
  | { readonly kind: "notOneCell"; readonly key: string; readonly refersTo: string }
  /** Two names refer to the same cell. */
  | { readonly kind: "sameCell"; readonly keys: readonly [string, string]; readonly place: string }
  /** The row of an input has the label of another: rows were sorted, or labels written anew. */
  | { readonly kind: "rowMoved"; readonly key: string; readonly place: string; readonly label: string }
  /** A published amount is blank: formulas count it as unknown, and a case cannot say so. */
  | { readonly kind: "amountBlank"; readonly key: string; readonly place: string; readonly published: number }
  /** Of a workbook of 0.1.0: a label is not where it was. */
  | { readonly kind: "labelMoved"; readonly sheet: string; readonly address: string; readonly label: string }
  | { readonly kind: "cell"; readonly key: string; readonly place: string; readonly problem: MeaningProblem };

export class InputsRefused extends Error {
  constructor(readonly problem: InputsProblem) {
    super(problem.kind);
    this.name = "InputsRefused";
  }
}
