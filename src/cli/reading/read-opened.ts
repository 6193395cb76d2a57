import { bounds } from "../../hosts/xlsx/bounds";
import { refuseNotOurs } from "../../workbook/reading/not-ours";
import { openXlsx } from "../../hosts/xlsx/open-xlsx";
import { readXlsx } from "../../hosts/xlsx/read-xlsx";
import { cliTexts } from "../../texts/fr/cli";
import { jsonTexts } from "../../texts/fr/json";
import type { FoundWorkbook } from "../../workbook/found";
import { wholeCaseOfWorkbook, type CaseInWorkbook } from "../../workbook/read-inputs";
import { readBytes } from "./read-bytes";

interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly workbook: FoundWorkbook;
  readonly case: CaseInWorkbook;
}

/** A workbook of ours, and what its input cells say. @throws Refused */
export async function readOpened(path: string): Promise<OpenedFile> {
  const { fileTooLong: tooLong } = jsonTexts;
  const bytes = await readBytes({ path, notFound: cliTexts.workbookNotFound, most: bounds.file, tooLong });
  const workbook = readXlsx(bytes);
  return { bytes, workbook, case: wholeCaseOfWorkbook(workbook) ?? refuseNotOurs(openXlsx(bytes)) };
}
