import type { Budget } from "../budget/budget";
import { writeXlsx } from "../hosts/xlsx/write-xlsx";
import { buildWorkbook } from "../workbook/build-workbook";
import { version } from "./version";

/** A budget as the bytes of an .xlsx file. */
export function makeWorkbook(budget: Budget): Promise<Uint8Array> {
  return writeXlsx(buildWorkbook(budget, version));
}
