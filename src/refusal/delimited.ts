/** Why a table given as text cannot be read. */
export interface DelimitedFacts {
  notText: object;
  emptyTable: object;
  /** A cell whose quotation mark is never closed, or is closed in its middle. */
  quoteLeftOpen: object;
  tooManyLines: { most: number };
  /** More cells in a line than there are columns. */
  cellsBeyond: { count: number; most: number };
  unknownColumns: { received: readonly string[]; accepted: readonly string[] };
  columnTwice: { name: string };
  columnMissing: { missing: readonly string[] };
}
