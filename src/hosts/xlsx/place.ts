/** Rows and cells may tell where they are, or follow the one before. */

import { bounds } from "./bounds";

export interface Place {
  /** 1-based; 0 before the first. */
  readonly row: number;
  readonly column: number;
}

export function nextPlace(what: "row" | "cell", { row, column }: Place, reference: string | undefined): Place {
  if (what === "row") return { row: reference === undefined ? row + 1 : rowNumber(reference), column: 0 };
  return reference === undefined ? { row, column: onlyColumn(column + 1) } : placeOf(reference);
}

/** `B7` is the second column of the seventh row. */
export function placeOf(reference: string): Place {
  const [, letters = "", row = ""] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  return { row: rowNumber(row), column: columnNumber(letters) };
}

function rowNumber(digits: string): number {
  const row = Number(digits);
  if (!Number.isInteger(row) || row < 1 || row > bounds.rows) throw new Error(`${digits} is no row.`);
  return row;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return onlyColumn(column);
}

function onlyColumn(column: number): number {
  if (column > bounds.columns) throw new Error(`${column} is no column.`);
  return column;
}
