/** What a workbook holds of ours, wherever people took it: what each host finds, for `caseOfWorkbook` to read. */
import type { CellValue } from "./plan";

export interface FoundWorkbook {
  /** Of the whole workbook, and beginning as ours do: one that belongs to a sheet alone is of a copy. */
  readonly names: readonly FoundName[];
  /** Those that the names refer to. */
  readonly sheets: readonly FoundSheet[];
}

export interface FoundName {
  readonly name: string;
  /** Without the equals sign: `'Hypothèses'!$B$7`, `2`, `#REF!`. */
  readonly refersTo: string;
  /** null: it refers to no sheet of this workbook. */
  readonly place: FoundPlace | null;
}

interface FoundPlace {
  readonly sheet: string;
  /** `$B$7`, or several cells. */
  readonly address: string;
}

export interface FoundSheet {
  readonly name: string;
  /** From A1, row by row. */
  readonly values: readonly (readonly FoundValue[])[];
}

/** null: the cell is empty. */
export type FoundValue = CellValue | boolean | FoundFault;

/** An error that the cell shows, a formula that nobody computed, or a cell merged with the one that has their value. */
type FoundFault =
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "notComputed" }
  | { readonly kind: "emptyUnder"; readonly above: string };
