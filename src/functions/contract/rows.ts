/** A range of a formula, row by row. */
import type { ContractRange } from "../../refusal/contract";
import { refuse } from "../../refusal/refused";
import { isEmpty } from "../arguments";

export type Row = readonly unknown[];

/** More than any contract fills; a whole column may be given, its empty cells are passed over. */
const mostRows = 200;

/**
 * The rows that say something. Empty cells at the end of a row are left out, but for rates, where 0 is one.
 * @throws Refused when there are more rows than a contract has, or more columns than the function reads
 */
export function rowsUpTo(most: number, range: unknown, name: ContractRange): readonly Row[] {
  const filled = filledRows(range);
  const rows = name === "rates" ? filled : filled.map(withoutLastEmpty);
  if (rows.length > mostRows) return refuse({ kind: "rows", range: name, count: rows.length, most: mostRows });
  const count = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return count <= most ? rows : refuse({ kind: "columns", range: name, count, most });
}

/** A single cell is a range of one. */
function filledRows(range: unknown): readonly Row[] {
  const rows = Array.isArray(range) ? Array.from<unknown, Row>(range, cellsOf) : [[range]];
  return rows.filter((row) => !row.every(isEmpty));
}

export function withoutLastEmpty(cells: Row): Row {
  return cells.slice(
    0,
    cells.reduce<number>((filled, cell, index) => (isEmpty(cell) ? filled : index + 1), 0),
  );
}

/** The only cell of a range of one, or a value given without a range. */
export function onlyCell(range: unknown): { readonly cell: unknown } | null {
  if (!Array.isArray(range)) return { cell: range };
  const cells: readonly unknown[] = range.length === 1 ? cellsOf(range[0]) : [];
  return cells.length === 1 ? { cell: cells[0] } : null;
}

/** The first that comes twice. */
export function repeatedIn<T>(values: readonly T[]): T | undefined {
  return values.find((value, index) => values.indexOf(value) < index);
}

function cellsOf(row: unknown): Row {
  return Array.isArray(row) ? Array.from<unknown>(row) : [row];
}
