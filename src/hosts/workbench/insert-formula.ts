import { refuse } from "../../refusal/refused";
import type { FRange } from "@univerjs/preset-sheets-core";
import { activeSheet, workbookOf, type Session } from "./session";

/** @throws Refused */
export async function insertFormula(session: Session, formula: string, mayReplace = false): Promise<string> {
  const workbook = workbookOf(session);
  await workbook.endEditingAsync(true);
  const sheet = activeSheet(session);
  const cell = sheet.getActiveCell() ?? sheet.getRange("A1");
  if (!sheet.getWorksheetPermission().canEditCell(cell.getRow(), cell.getColumn()))
    refuse({ kind: "cellGuarded", cell: cell.getA1Notation(true) });
  if (!mayReplace && isFilled(cell)) refuse({ kind: "cellFilled", cell: cell.getA1Notation(true) });
  // A cell made for text would show the formula instead of computing it.
  if (cell.getNumberFormat() === "@") cell.setNumberFormat("General");
  cell.setValue({ f: formula.startsWith("=") ? formula : `=${formula}`, v: null });
  return cell.getA1Notation(true);
}

function isFilled(cell: FRange): boolean {
  return cell.getFormula() !== "" || (cell.getValue() ?? "") !== "";
}
