/** What the cells of a sheet hold, in a handful of actions for the whole sheet. */
import type { CellPlan } from "../../workbook/plan";
import { rangeAddress } from "./address";
import { contentToWrite, formatToKeep, formatToWrite, gridOf, type Grid } from "./grid";
import { cellAt, cellsAt } from "./ranges";

export function writeCells(sheet: Excel.Worksheet, cells: readonly CellPlan[]): void {
  // A link gives its cell a text and a look of its own: the right ones come after.
  for (const { row, column, goTo } of cells)
    if (goTo !== undefined) cellAt(sheet, row, column).hyperlink = { documentReference: goTo };
  write(sheet, "numberFormat", gridOf(cells, formatToWrite));
  write(sheet, "formulas", gridOf(cells, contentToWrite));
  write(sheet, "numberFormat", gridOf(cells, formatToKeep));
}

function write(sheet: Excel.Worksheet, property: "formulas" | "numberFormat", grid: Grid<string | number>): void {
  const [first] = grid;
  if (first === undefined) return;
  const address = rangeAddress({ top: 1, left: 1, bottom: grid.length, right: first.length });
  cellsAt(sheet, address)[property] = grid.map((row) => [...row]);
}
