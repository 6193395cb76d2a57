import type { TablePlan } from "../../workbook/plan";

/** A plain style, and filter buttons only where they are asked for: the cells bring their own look, and are printed. */
export function writeTable(sheet: Excel.Worksheet, plan: TablePlan): void {
  const table = sheet.tables.add(plan.range, true);
  table.name = plan.name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = plan.hasFilter ?? false;
}
