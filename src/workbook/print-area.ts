import { fixedCell } from "./address";
import type { SheetPlan } from "./plan";

/**
 * Of a page of the client's, all that it holds: `$A$1:$G$42`. Of a working sheet, an empty cell beside it: nothing to print,
 * where no area at all would mean the whole sheet. Whoever wants it on paper clears the area.
 */
export function printAreaOf({ audience, cells, charts, print }: SheetPlan): string {
  let [lastRow, lastColumn] = [1, 1];
  const reach = ({ row, column }: { readonly row: number; readonly column: number }) => {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  };
  for (const cell of cells) reach(cell);
  for (const { to } of charts) reach(to);
  if (audience === "working") return fixedCell(lastColumn + 2, 1);
  return `${fixedCell(1, 1)}:${fixedCell(lastColumn, print.lastRow ?? lastRow)}`;
}
