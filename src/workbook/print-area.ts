import { fixedCell } from "./address";
import type { SheetPlan } from "./plan";

/**
 * Of a page of the client's, all that it holds: `$A$1:$G$42`. Of a working sheet, an empty cell beside it: nothing to print,
 * where no area at all would mean the whole sheet. Whoever wants it on paper clears the area.
 */
export function printAreaOf({ audience, cells, charts, print }: SheetPlan): string {
  const corners = [...cells, ...charts.map(({ to }) => to)];
  const furthest = (of: "row" | "column") => corners.reduce((most, corner) => Math.max(most, corner[of]), 1);
  const lastColumn = furthest("column");
  if (audience === "working") return fixedCell(lastColumn + 2, 1);
  return `${fixedCell(1, 1)}:${fixedCell(lastColumn, print.lastRow ?? furthest("row"))}`;
}
