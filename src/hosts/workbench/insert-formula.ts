import { activeSheet, workbookOf, type Session } from "./session";

export async function insertFormula(session: Session, formula: string): Promise<string> {
  const workbook = workbookOf(session);
  await workbook.endEditingAsync(true);
  const sheet = activeSheet(session);
  const cell = sheet.getActiveCell() ?? sheet.getRange("A1");
  // A cell made for text would show the formula instead of computing it.
  if (cell.getNumberFormat() === "@") cell.setNumberFormat("General");
  cell.setValue({ f: formula.startsWith("=") ? formula : `=${formula}`, v: null });
  return cell.getA1Notation(true);
}
