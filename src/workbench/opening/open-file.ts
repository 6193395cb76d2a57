import type { Choices } from "../../funding/choices";
import { readCase } from "../../funding/read-case";
import { FileRefused, refuseTooBig } from "../../hosts/xlsx/file-refused";
import { readXlsx } from "../../hosts/xlsx/read-xlsx";
import { caseOfSheets } from "../../workbook/read-inputs";
import { sheetMarks } from "../../workbook/sheet-marks";

/** Choices are typed nowhere else. */
const sheetsWithInputs = [sheetMarks.assumptions, sheetMarks.schedule, sheetMarks.payments];

/** The choices that a workbook of ours holds, as people left its input cells. @throws FileRefused, CaseRefused */
export async function openFile(file: File): Promise<Choices> {
  refuseTooBig(file.size);
  const sheets = readXlsx(new Uint8Array(await file.arrayBuffer()), sheetsWithInputs);
  const found = caseOfSheets((mark) => sheets.get(mark)?.values);
  if (found === null) throw new FileRefused({ kind: "notOurs" });
  return readCase(found);
}
