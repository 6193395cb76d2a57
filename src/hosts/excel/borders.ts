/** Lines around cells: neighbours with the same lines are framed in one go, whatever their other looks. */
import type { CellPlan } from "../../workbook/plan";
import { looks } from "../../workbook/styles";
import { rangeAddress, type Rectangle } from "./address";
import { rectanglesByKey } from "./cell-runs";
import { cellsAt } from "./ranges";

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

export function paintBorders(sheet: Excel.Worksheet, cells: readonly CellPlan[]): void {
  for (const [border, rectangles] of rectanglesByKey(cells, ({ role }) => looks[role].border))
    for (const rectangle of rectangles) frame(sheet, rectangle, sidesOf(border, rectangle));
}

function frame(sheet: Excel.Worksheet, rectangle: Rectangle, sides: readonly Side[]): void {
  const { borders } = cellsAt(sheet, rangeAddress(rectangle)).format;
  for (const side of sides) borders.getItem(side).set({ style: "Continuous", weight: "Thin", color: "#BFBFBF" });
}

/** Excel refuses lines between the rows of a single row. */
function sidesOf(border: string, { top, left, bottom, right }: Rectangle): readonly Side[] {
  const betweenRows: readonly Side[] = bottom > top ? ["InsideHorizontal"] : [];
  const betweenColumns: readonly Side[] = right > left ? ["InsideVertical"] : [];
  if (border === "top") return ["EdgeTop", ...betweenRows];
  if (border === "bottom") return ["EdgeBottom", ...betweenRows];
  return ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...betweenRows, ...betweenColumns];
}
