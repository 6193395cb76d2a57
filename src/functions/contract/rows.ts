/** A range of a formula, row by row. */
import { refuseContract, type ContractRange } from "../../funding/time/contract-problem";

export type Row = readonly unknown[];

/** Blank rows are passed over, and so are the blanks at the end of a row. A single cell is a range of one. */
function rowsOf(range: unknown): readonly Row[] {
  const rows = Array.isArray(range) ? Array.from<unknown, Row>(range, cellsOf) : [[range]];
  return rows.map(withoutLastBlanks).filter((row) => row.length > 0);
}

/** @throws ContractRefused when a row has more columns than the function reads */
export function rowsUpTo(most: number, range: unknown, name: ContractRange): readonly Row[] {
  const rows = rowsOf(range);
  const count = Math.max(0, ...rows.map((row) => row.length));
  return count <= most ? rows : refuseContract({ kind: "columns", range: name, count, most });
}

export function withoutLastBlanks(cells: Row): Row {
  return cells.slice(
    0,
    cells.reduce<number>((filled, cell, index) => (isBlank(cell) ? filled : index + 1), 0),
  );
}

export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** The first that comes twice. */
export function repeatedIn<T>(values: readonly T[]): T | undefined {
  return values.find((value, index) => values.indexOf(value) < index);
}

function cellsOf(row: unknown): Row {
  return Array.isArray(row) ? Array.from<unknown>(row) : [row];
}
