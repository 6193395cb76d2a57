import type { Planned } from "../budget/planned";
import type { Funding } from "../funding/funding";
import { writeXlsx } from "../hosts/xlsx/write-xlsx";
import { buildWorkbook } from "../workbook/build-workbook";
import { version } from "./version";

/** A budget as the bytes of an .xlsx file. */
export function makeWorkbook(funding: Funding, planned: Planned | null = null): Promise<Uint8Array> {
  return writeXlsx(buildWorkbook(funding, version, planned));
}
