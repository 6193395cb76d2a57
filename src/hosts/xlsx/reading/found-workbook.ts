/** What a file holds, as it is found: it may be anybody's. */

export interface FoundWorkbook {
  /** Their present names, in the file's order. */
  readonly sheets: readonly string[];
  readonly names: readonly DefinedName[];
  /**
   * The cells of a sheet, by its name in any case; undefined when there is no such sheet. Read when first asked for.
   * @throws Refused
   */
  readonly cellsOf: (sheet: string) => FoundCells | undefined;
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

export type FoundValue =
  | { readonly kind: "text"; readonly text: string }
  /** A date is its serial number, even where the file has it in letters. */
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  /** Such as `#REF!`. */
  | { readonly kind: "error"; readonly error: string }
  /** A formula that no program has computed since it was written. */
  | { readonly kind: "notComputed" };
