/** Queues all that a sheet of the plan holds, on a new empty sheet. */
import type { SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { tabColours } from "../../workbook/styles";
import { cellAddress } from "./address";
import { writeCells } from "./cells";
import { writeChart } from "./charts";
import { paintCells } from "./formats";
import { writeHighlights } from "./highlights";
import { setUpPages } from "./print";
import { protect } from "./protection";
import { sizeColumnsAndRows } from "./sizes";
import { writeTable } from "./tables";
import { writeValidation } from "./validations";

/** Tables after their cells, which they would otherwise complete on their own; protection last, since it forbids the rest. */
export function renderSheet(sheet: Excel.Worksheet, plan: SheetPlan, footer: WorkbookPlan["footer"]): void {
  writeCells(sheet, plan.cells);
  paintCells(sheet, plan.cells);
  sizeColumnsAndRows(sheet, plan);
  for (const table of plan.tables) writeTable(sheet, table);
  for (const validation of plan.validations) writeValidation(sheet, validation);
  writeHighlights(sheet, plan.highlights);
  for (const chart of plan.charts) writeChart(sheet, chart);
  freezePanes(sheet, plan);
  sheet.showGridlines = false;
  sheet.tabColor = `#${tabColours[plan.audience]}`;
  setUpPages(sheet, plan, footer);
  if (plan.isProtected) protect(sheet);
}

function freezePanes({ freezePanes: panes }: Excel.Worksheet, { frozenRows, frozenColumns = 0 }: SheetPlan): void {
  if (frozenRows > 0 && frozenColumns > 0) panes.freezeAt(`A1:${cellAddress(frozenRows, frozenColumns)}`);
  else if (frozenRows > 0) panes.freezeRows(frozenRows);
  else if (frozenColumns > 0) panes.freezeColumns(frozenColumns);
}
