/** `range.moveTo()`, as a person's cut and paste: contents only, and the names of what is moved whole. */
import { covers } from "./area";
import { referenceTo } from "./range-argument";
import type { Range } from "./range";

export function moveCells({ area, sheet }: Range, to: Range): void {
  const [down, right] = [to.area.top - area.top, to.area.left - area.left];
  const moved = sheet.cells.inside(area);
  sheet.cells.clear(area);
  for (const cell of moved) to.sheet.cells.put({ ...cell, row: cell.row + down, column: cell.column + right });
  for (const name of sheet.workbook.Names.list()) {
    const named = name.GetRangeOrNullObject();
    if (named?.sheet !== sheet || !covers(area, named.area)) continue;
    const follows = to.GetCell(named.area.top - area.top, named.area.left - area.left);
    name.Formula = `=${referenceTo(follows.GetResizedRange(named.RowCount - 1, named.ColumnCount - 1))}`;
  }
}
