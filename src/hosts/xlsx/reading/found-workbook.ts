/** What a file holds, as it is found: it may be anybody's. */
import type { Hidden } from "../../../workbook/plan";
import type { FoundValue } from "./found-value";
import type { WholeSheet } from "./whole/whole-sheet";

export interface FoundWorkbook {
  /** Their present names, in the file's order. */
  readonly sheets: readonly string[];
  readonly names: readonly DefinedName[];
  /** How a sheet is hidden, by its name in any case; undefined when it shows. */
  readonly visibilityOf: (sheet: string) => Hidden | undefined;
  /**
   * The cells of a sheet, by its name in any case; undefined when there is no such sheet. Read when first asked for.
   * @throws Refused
   */
  readonly cellsOf: (sheet: string) => FoundCells | undefined;
  /** Which of its cells are merged: `A5:A8`. @throws Refused */
  readonly mergedOn: (sheet: string) => readonly string[];
  /** All that a sheet holds, its formulas and looks included. @throws Refused */
  readonly wholeSheet: (sheet: string) => WholeSheet | undefined;
}

export interface DefinedName {
  readonly name: string;
  /** Such as `'Hypothèses'!$B$5`; `#REF!` once its cell is gone. */
  readonly refersTo: string;
  readonly isHidden: boolean;
  /** The sheet that it belongs to: names of the whole workbook have none. */
  readonly sheet?: string;
}

/** By row, then by column, both 1-based; what is empty is absent. */
export type FoundCells = ReadonlyMap<number, ReadonlyMap<number, FoundValue>>;
