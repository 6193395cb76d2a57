import type { WorkbookPlan } from "../../workbook/plan";
import { pack } from "./writing/pack";
import { writeParts } from "./writing/write-parts";

/**
 * The bytes of an .xlsx file. The same plan gives the same bytes: nothing in the file tells when or where it was
 * written. A plan that Excel would call damaged, such as one with a prompt of 256 characters, is refused.
 */
export function writeXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  return new Promise((resolve) => resolve(pack(writeParts(plan))));
}
