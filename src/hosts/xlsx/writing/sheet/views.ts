import type { SheetPlan } from "../../../../workbook/plan";
import { element } from "../xml";
import { cellAddress } from "./address";

/** The first sheet is the one that shows. */
export function sheetViews(sheet: SheetPlan): string {
  const view = element("sheetView", { showGridLines: false, workbookViewId: 0 }, pane(sheet));
  return element("sheetViews", {}, view);
}

function pane({ frozenRows: rows, frozenColumns: columns = 0 }: SheetPlan): string {
  if (rows + columns === 0) return "";
  return element("pane", {
    ...(columns > 0 && { xSplit: columns }),
    ...(rows > 0 && { ySplit: rows }),
    topLeftCell: cellAddress(rows + 1, columns + 1),
    activePane: columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight",
    state: "frozen",
  });
}
