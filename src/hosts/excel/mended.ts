/** Writes what other sheets say of ours: as it becomes, or as it was. */
import type { Mended, MendedSheet, Mending } from "./mend-others";
import { enterFormulas } from "./enter-formulas";
import { protectAgain } from "./protection";

type Side = keyof Mended<unknown>;

export function writeMended({ workbook }: Excel.RequestContext, { names, sheets }: Mending, side: Side): void {
  for (const name of names) workbook.names.getItem(name[side].name).formula = name[side].formula;
  for (const mended of sheets) writeSheet(workbook.worksheets.getItem(mended.sheet.id), mended, side);
}

/** A sheet that was protected was opened for this, and is protected again as it was. */
function writeSheet(worksheet: Excel.Worksheet, { sheet, formulas, names }: MendedSheet, side: Side): void {
  for (const name of names) worksheet.names.getItem(name[side].name).formula = name[side].formula;
  enterFormulas(
    worksheet,
    formulas.map((formula) => formula[side]),
  );
  protectAgain(worksheet, sheet);
}
