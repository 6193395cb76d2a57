import { refuse } from "../../refusal/refused";
import { inExcel } from "./in-excel";

/** @throws Refused when somebody deleted or renamed the sheet */
export async function goTo(name: string): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    // Does nothing where there is no sheet.
    sheet.activate();
    await context.sync();
    if (sheet.isNullObject) refuse({ kind: "changedMeanwhile" });
  });
}
