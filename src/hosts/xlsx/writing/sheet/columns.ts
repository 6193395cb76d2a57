import type { SheetPlan } from "../../../../workbook/plan";
import { element } from "../xml";

/** The file counts the cell's inner margin: Excel shows as 12 what it stores as 12.71 (Calibri, 11 points). */
const innerMargin = 5 / 7;

export function columns({ columnWidths }: SheetPlan): string {
  if (columnWidths.length === 0) return "";
  const each = columnWidths.map((shown, index) => {
    const width = Math.trunc((shown + innerMargin) * 256) / 256;
    return element("col", { min: index + 1, max: index + 1, width, customWidth: true });
  });
  return element("cols", {}, ...each);
}
