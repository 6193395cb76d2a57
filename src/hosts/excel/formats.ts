/** The looks of cells: those that look alike are painted together. */
import type { CellPlan } from "../../workbook/plan";
import { fontName, isFigure, looks, type Look } from "../../workbook/styles";
import { paintBorders } from "./borders";
import { addressLists, rectanglesByKey, rectanglesOf } from "./cell-runs";
import { areasAt } from "./ranges";

const horizontals = { left: "Left", centre: "Center", right: "Right" } as const;

export function paintCells(sheet: Excel.Worksheet, cells: readonly CellPlan[]): void {
  for (const isLink of [false, true]) {
    const alike = rectanglesByKey(cells, ({ role, goTo }) => ((goTo !== undefined) === isLink ? role : undefined));
    for (const [role, rectangles] of alike)
      for (const addresses of addressLists(rectangles))
        paint(areasAt(sheet, addresses).format, looks[role as CellPlan["role"]], isLink);
  }
  alignFigures(sheet, cells);
  paintBorders(sheet, cells);
}

function alignFigures(sheet: Excel.Worksheet, cells: readonly CellPlan[]): void {
  const rectangles = rectanglesOf(cells.filter(isFigure));
  for (const addresses of addressLists(rectangles))
    areasAt(sheet, addresses).format.horizontalAlignment = horizontals.right;
}

/** A place to jump to is underlined: colour alone would not tell it from text. */
function paint(format: Excel.RangeFormat, look: Look, isLink: boolean): void {
  format.font.set({
    name: fontName,
    size: look.size,
    color: `#${look.colour}`,
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    underline: isLink ? "Single" : "None",
  });
  format.verticalAlignment = "Center";
  if (look.align) format.horizontalAlignment = horizontals[look.align];
  if (look.indent) format.indentLevel = look.indent;
  if (look.wrap) format.wrapText = true;
  if (look.fill) format.fill.color = `#${look.fill}`;
  if (look.unlocked) format.protection.locked = false;
}
