/** The formulas of sheets that are not ours, once ours have other names. */
import { mapObjectMatrix, type ICellData, type IWorksheetData } from "@univerjs/core";
import { renameInFormula, type Renames } from "../formula-pieces";

type Sheets = Readonly<Record<string, Partial<IWorksheetData>>>;

export function renameInOthers(sheets: Sheets, renames: Renames): Sheets {
  return Object.fromEntries(Object.entries(sheets).map(([id, sheet]) => [id, renameInSheet(sheet, renames)]));
}

function renameInSheet(sheet: Partial<IWorksheetData>, renames: Renames): Partial<IWorksheetData> {
  if (sheet.cellData === undefined) return sheet;
  const cellData = mapObjectMatrix<ICellData, ICellData>(sheet.cellData, (_row, _column, cell) => {
    return typeof cell.f === "string" ? { ...cell, f: renameInFormula(cell.f, renames) } : cell;
  });
  return { ...sheet, cellData };
}
