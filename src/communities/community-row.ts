import type { CellFault } from "./cell-faults";
import type { ColumnId } from "./heads";

/** A row of the table of communities: what its cells hold, by column, without what is blank. */
export interface CommunityRow {
  /** Of the file, from 1. */
  readonly line: number;
  readonly cells: ReadonlyMap<ColumnId, string>;
  /** A cell that is not blank and that nobody can read: there is no such community to make. */
  readonly fault?: RowFault;
}

export interface RowFault {
  /** Its head, as sentences show it. */
  readonly column: string;
  readonly problem: CellFault;
}
