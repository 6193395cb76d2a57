import type { WorkbookPlan } from "../../workbook/plan";
import { pack, type Deflate } from "./writing/pack";
import { writeParts } from "./writing/write-parts";

/**
 * The bytes of an .xlsx file. The same plan gives the same bytes: nothing in the file tells when or where it was
 * written. A plan that Excel would call damaged, such as one with a prompt of 256 characters, is refused.
 * @param deflate what compresses its parts, where there is better than what every machine has
 */
export function writeXlsx(plan: WorkbookPlan, deflate?: Deflate): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve) => resolve(pack(writeParts(plan), deflate)));
}
