import type { ColumnId } from "./heads";

/** A row of the table of communities: what its cells hold, by column, without what is blank. */
export interface CommunityRow {
  /** Of the file, from 1. */
  readonly line: number;
  readonly cells: ReadonlyMap<ColumnId, string>;
}
