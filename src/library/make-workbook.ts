import type { Planned } from "../budget/planned";
import type { Funding } from "../funding/funding";
import type { Deflate } from "../hosts/xlsx/writing/pack";
import { writeXlsx } from "../hosts/xlsx/write-xlsx";
import { buildWorkbook } from "../workbook/build-workbook";
import { version } from "./version";

/** A budget as the bytes of an .xlsx file. @param deflate by which it is compressed, for who makes many */
export function makeWorkbook(
  funding: Funding,
  planned: Planned | null = null,
  deflate?: Deflate,
): Promise<Uint8Array<ArrayBuffer>> {
  return writeXlsx(buildWorkbook(funding, version, planned), deflate);
}
