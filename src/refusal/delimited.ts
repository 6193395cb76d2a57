/** Why a table given as text cannot be read. */
export interface DelimitedFacts {
  notText: object;
  emptyTable: object;
  /** A cell whose quotation mark is never closed, or is closed in its middle. */
  quoteLeftOpen: object;
  tooManyLines: { most: number };
  /** With the rows that were there before, more than there may be. */
  rowsBeyond: { count: number; before: number; most: number };
  /** A cell over several rows or columns, whose value only the first of them has. */
  mergedCell: { text: string };
  /** Nothing where the row above says something, as cells that were merged leave it. */
  emptyUnder: { above: string };
  /** The first line names none of the columns. */
  headsMissing: { received: string; accepted: readonly string[] };
  /** More cells in a line than there are columns. */
  cellsBeyond: { count: number; most: number };
  unknownColumns: { received: readonly string[]; accepted: readonly string[] };
  /** Two heads, or one that is there twice. */
  columnTwice: { names: readonly string[] };
  columnMissing: { missing: readonly string[] };
}
