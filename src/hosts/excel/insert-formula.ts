import { refuse } from "../../refusal/refused";
import { inExcel, oldestApi, requireApi } from "./in-excel";

/** @throws Refused */
export async function insertFormula(formula: string, mayReplace = false): Promise<string> {
  requireApi(oldestApi);
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,formulas,numberFormat,worksheet/name,worksheet/protection/protected,format/protection/locked");
    await context.sync();
    refuseLocked(cell);
    if (!mayReplace && String(cell.formulas[0]?.[0] ?? "") !== "") refuse({ kind: "cellFilled", cell: cell.address });
    // A cell made for text would show the formula instead of computing it.
    if (String(cell.numberFormat[0]?.[0]) === "@") cell.numberFormat = [["General"]];
    cell.formulas = [[formula.startsWith("=") ? formula : `=${formula}`]];
    await context.sync();
    return cell.address;
  });
}

function refuseLocked({ worksheet, format }: Excel.Range): void {
  if (worksheet.protection.protected && format.protection.locked)
    refuse({ kind: "sheetProtected", sheet: worksheet.name });
}
