/** Why the program that holds the workbook refused. */
import type { ProblemOf } from "./facts";

export interface HostFacts {
  readOnly: object;
  structureProtected: object;
  sheetProtected: { sheet: string };
  /** The cell computes something of ours, and nobody may write over it. */
  cellGuarded: { cell: string };
  cellFilled: { cell: string };
  /** Somebody gave a cell of their own one of the names of ours. */
  nameTaken: { name: string; refersTo: string };
  /** What a person wrote in sheets of ours has no place in new ones: the cells, or the sheets where rows moved. */
  wouldLose: { places: readonly string[] };
  tooOld: { needed: string };
  changedMeanwhile: object;
  /** The workbook is built; of cells that were filled as it was, the new ones know nothing. */
  typedMeanwhile: { places: readonly string[] };
  /** Cells are no longer what the operation to take back made of them. */
  changedSince: object;
  /** `restored`: whether the workbook could be put back as it was. */
  failed: { detail: string; restored: boolean };
}

export type HostProblem = ProblemOf<HostFacts>;
