import { computeFunding } from "../src/funding/funding";
import { readCase } from "./today";
import { buildWorkbook } from "../src/workbook/build-workbook";
import type { WorkbookPlan } from "../src/workbook/plan";

/** The workbook of a case, as its file has it; of no version, so that no golden file follows the product's. */
export function planOf(json: unknown): WorkbookPlan {
  return buildWorkbook(computeFunding(readCase(json)), "0.0.0");
}
