/** Places as people write them: `A4:B12 A15`. */
import { cell as addressOf } from "../../../src/workbook/address";
import { groupedBy, runsOf } from "./grouped-by";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells, given column by column, as few rectangles. */
export function placesText(cells: readonly Place[]): string {
  const columns = [...groupedBy(cells, ({ column }) => column).values()];
  const wide = runsOf(columns, (before, column) => isBeside(before, column));
  return wide.flatMap((run) => rectangles(run[0] ?? [], run.at(-1) ?? [])).join(" ");
}

function isBeside(left: readonly Place[], right: readonly Place[]): boolean {
  const follows = right[0]?.column === (left[0]?.column ?? 0) + 1;
  return follows && left.length === right.length && left.every(({ row }, index) => right[index]?.row === row);
}

function rectangles(left: readonly Place[], right: readonly Place[]): readonly string[] {
  const corners = left.map((place, index) => ({ row: place.row, first: place, last: right[index] ?? place }));
  return runsOf(corners, (before, corner) => corner.row === before.row + 1).map((run) => {
    const [top, bottom] = [run[0], run.at(-1)];
    return top && bottom ? rangeText(top.first, bottom.last) : "";
  });
}

function rangeText(first: Place, last: Place): string {
  const [from, to] = [first, last].map(({ column, row }) => addressOf(column, row));
  return from === to ? `${from}` : `${from}:${to}`;
}
