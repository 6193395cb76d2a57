import type { TablePlan } from "../../workbook/plan";

/** A plain style and no filter buttons: the cells bring their own look, and the sheets are printed. */
export function writeTable(sheet: Excel.Worksheet, plan: TablePlan): void {
  const table = sheet.tables.add(plan.range, true);
  table.name = plan.name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}
