import type { SheetPlan } from "../../../../workbook/plan";
import { element } from "../xml";
import { cellAddress } from "./address";

/** The first sheet is the one that shows. */
export function sheetViews(sheet: SheetPlan): string {
  const view = element("sheetView", { showGridLines: false, workbookViewId: 0 }, pane(sheet));
  return element("sheetViews", {}, view);
}

function pane({ frozenRows }: SheetPlan): string {
  if (frozenRows === 0) return "";
  const topLeftCell = cellAddress(frozenRows + 1, 1);
  return element("pane", { ySplit: frozenRows, topLeftCell, activePane: "bottomLeft", state: "frozen" });
}
