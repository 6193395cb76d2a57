import { HostRefused } from "../spreadsheet-host";
import { activeSheet, workbookOf, type Session } from "./session";

/** @throws HostRefused */
export async function insertFormula(session: Session, formula: string): Promise<string> {
  const workbook = workbookOf(session);
  await workbook.endEditingAsync(true);
  const sheet = activeSheet(session);
  const cell = sheet.getActiveCell() ?? sheet.getRange("A1");
  if (!sheet.getWorksheetPermission().canEditCell(cell.getRow(), cell.getColumn()))
    throw new HostRefused({ kind: "sheetProtected", sheet: sheet.getSheetName() });
  // A cell made for text would show the formula instead of computing it.
  if (cell.getNumberFormat() === "@") cell.setNumberFormat("General");
  cell.setValue({ f: formula.startsWith("=") ? formula : `=${formula}`, v: null });
  return cell.getA1Notation(true);
}
