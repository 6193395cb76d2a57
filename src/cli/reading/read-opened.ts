import { readFile } from "node:fs/promises";
import { readXlsx } from "../../hosts/xlsx/read-xlsx";
import { refuse } from "../../refusal/refused";
import { cliTexts } from "../../texts/fr/cli";
import type { FoundWorkbook } from "../../workbook/found";
import { wholeCaseOfWorkbook, type CaseInWorkbook } from "../../workbook/read-inputs";
import { refuseRequest } from "../../library/refusal";

interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly workbook: FoundWorkbook;
  readonly case: CaseInWorkbook;
}

/** A workbook of ours, and what its input cells say. @throws Refused */
export async function readOpened(path: string): Promise<OpenedFile> {
  const bytes = await bytesOf(path);
  const workbook = readXlsx(bytes);
  return { bytes, workbook, case: wholeCaseOfWorkbook(workbook) ?? refuse({ kind: "notOurs" }) };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    refuseRequest(cliTexts.workbookNotFound(path));
  }
}
