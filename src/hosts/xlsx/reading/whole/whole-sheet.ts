/** All that a sheet of a file holds, as far as a plan can say it, and what it cannot. */
import type { FoundValue } from "../found-value";

export interface WholeSheet {
  readonly cells: readonly WholeCell[];
  /** In characters, by column, 1-based. */
  readonly widths: ReadonlyMap<number, number>;
  /** In points, by row, where a person gave them. */
  readonly heights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly has: ReadonlySet<BesideCells>;
}

export interface WholeCell {
  readonly row: number;
  readonly column: number;
  readonly value: FoundValue | undefined;
  /** Without its equals sign, as files write it; null: one that cannot be told cell by cell, of an array or of a table of data. */
  readonly formula: string | null | undefined;
  readonly look: CellLook;
}

export interface CellLook {
  /** An en-US number format. */
  readonly pattern: string;
  readonly isBold: boolean;
  /** Colours, borders, italics. */
  readonly isDressed: boolean;
}

/** What a plan has no place for in a sheet of one's own. */
export type BesideCells = "merges" | "lists" | "notes" | "looks" | "drawings";
