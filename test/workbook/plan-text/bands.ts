/** The rows of a sheet, cut where an eye cuts them: the body of a table, or rows of words one by one. */
import type { CellPlan } from "../../../src/workbook/plan";
import { groupedBy, runsOf } from "./grouped-by";

/** From left to right. */
export type Row = readonly CellPlan[];

/** Rows below one another, with cells in the same columns; a head is alone. */
export type Band = readonly Row[];

export function bandsOf(cells: readonly CellPlan[]): readonly Band[] {
  const rows = [...groupedBy(cells, ({ row }) => row)].sort(([one], [other]) => one - other);
  return runsOf(rows, ([above, cellsAbove], [row, cellsOfRow]) => {
    return row === above + 1 && outline(cellsAbove) === outline(cellsOfRow);
  }).map((band) => band.map(([, row]) => fromLeft(row)));
}

function outline(row: Row): string {
  return fromLeft(row)
    .map(({ column, role }) => (role === "head" ? `${column} head` : column))
    .join(" ");
}

function fromLeft(row: Row): Row {
  return [...row].sort((one, other) => one.column - other.column);
}
