import ExcelJS from "exceljs";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/workbook/plan";
import { fontName, looks, numberFormats } from "../../src/workbook/styles";

/** The plan by exceljs, as far as it goes: cells, styles, widths, names and validations of lists; no chart, no highlight. */
export async function writeWithExceljs(plan: WorkbookPlan): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of plan.sheets) addSheet(workbook, sheet);
  for (const { name, refersTo } of plan.names) workbook.definedNames.add(refersTo, name);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, sheet: SheetPlan): void {
  const worksheet = workbook.addWorksheet(sheet.name);
  worksheet.columns = sheet.columnWidths.map((width) => ({ width }));
  for (const cell of sheet.cells) addCell(worksheet, cell);
}

function addCell(worksheet: ExcelJS.Worksheet, { row, column, value, formula, role, format }: CellPlan): void {
  const look = looks[role];
  const cell = worksheet.getCell(row, column);
  cell.value = formula === undefined ? value : { formula, result: value ?? "", date1904: false };
  cell.font = { name: fontName, size: look.size, bold: look.bold ?? false, color: { argb: `FF${look.colour}` } };
  cell.numFmt = numberFormats[format];
  if (look.fill) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${look.fill}` } };
}
