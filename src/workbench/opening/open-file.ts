import { refuse } from "../../refusal/refused";
import type { Choices } from "../../funding/choices";
import { readCase } from "../../funding/read-case";
import { refuseTooBig } from "../../hosts/xlsx/or-damaged";
import { readXlsx } from "../../hosts/xlsx/read-xlsx";
import { today } from "../../hosts/today";
import { caseOfWorkbook } from "../../workbook/read-inputs";

/** The choices that a workbook of ours holds, as people left its input cells. @throws Refused */
export async function openFile(file: File): Promise<Choices> {
  refuseTooBig(file.size);
  const found = caseOfWorkbook(readXlsx(new Uint8Array(await file.arrayBuffer())));
  if (found === null) refuse({ kind: "notOurs" });
  return readCase(found, today());
}
