/** Writes the simulated workbook as a file, so that another program computes what Excel would hold. */
import ExcelJS from "exceljs";
import { columnNumber, isWholeColumns } from "./model/area";
import { sizesOf } from "./snapshot-cells";
import type { Workbook } from "./model/workbook";
import type { Worksheet } from "./model/worksheet";

export async function toXlsx(workbook: Workbook): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const sheet of workbook.sheets) writeSheet(sheet, book.addWorksheet(sheet.Name));
  for (const name of workbook.Names.list())
    // ExcelJS knows names of ranges only.
    if (name.GetRangeOrNullObject() !== null) book.definedNames.add(name.Formula.slice(1), name.Name);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function writeSheet(sheet: Worksheet, into: ExcelJS.Worksheet): void {
  for (const { row, column, formula, value } of sheet.cells.all()) {
    const cell = into.getCell(row, column);
    cell.value = formula === undefined ? (value ?? null) : { formula: formula.slice(1) };
  }
  for (const { area, value } of [...sheet.layers.coats("NumberFormat")].reverse()) {
    if (isWholeColumns(area)) continue;
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) into.getCell(row, column).numFmt = String(value);
  }
  for (const [letters, width] of Object.entries(sizesOf(sheet, "ColumnWidth")))
    if (/^[A-Z]+$/.test(letters)) into.getColumn(columnNumber(letters)).width = (Number(width) / 0.75 - 5) / 7;
}
