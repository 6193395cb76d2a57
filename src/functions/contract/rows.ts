/** A range of a formula, row by row. */
import type { ContractRange } from "../../refusal/contract";
import { refuse } from "../../refusal/refused";
import { isEmpty } from "../arguments";

export type Row = readonly unknown[];

/** More than any contract fills; a whole column may be given, its empty cells are passed over. */
const mostRows = 200;

/**
 * The rows that say something; a single cell is a range of one. Empty cells at the end of a row are left out, but for
 * rates, where 0 is one.
 * @throws Refused when there are more rows than a contract has, or more columns than the function reads
 */
export function rowsUpTo(most: number, range: unknown, name: ContractRange): readonly Row[] {
  const { first, count } = filledRows(range);
  if (count > mostRows) return refuse({ kind: "rows", range: name, count, most: mostRows });
  const rows = name === "rates" ? first : first.map(withoutLastEmpty);
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return widest <= most ? rows : refuse({ kind: "columns", range: name, count: widest, most });
}

/** How many rows say something, and the first of them: of a whole column that does, no copy is made. */
function filledRows(range: unknown): { readonly first: readonly Row[]; readonly count: number } {
  const first: Row[] = [];
  let count = 0;
  for (const row of Array.isArray(range) ? (range as unknown[]) : [[range]]) {
    if (Array.isArray(row) ? row.every(isEmpty) : isEmpty(row)) continue;
    count += 1;
    if (count <= mostRows) first.push(cellsOf(row));
  }
  return { first, count };
}

export function withoutLastEmpty(cells: Row): Row {
  let filled = cells.length;
  while (filled > 0 && isEmpty(cells[filled - 1])) filled -= 1;
  return cells.slice(0, filled);
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
