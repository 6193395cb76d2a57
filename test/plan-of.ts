import { computeFunding } from "../src/funding/funding";
import { readWholeCase } from "../src/budget/read-whole-case";
import { today } from "./today";
import { buildWorkbook } from "../src/workbook/build-workbook";
import type { WorkbookPlan } from "../src/workbook/plan";

/** Of the cases that are objects, which tests ask for again and again. */
const known = new WeakMap<object, WorkbookPlan>();

/** The workbook of a case, as its file has it; of no version, so that no golden file follows the product's. */
export function planOf(json: unknown): WorkbookPlan {
  if (typeof json !== "object" || json === null) return newPlanOf(json);
  const plan = known.get(json) ?? newPlanOf(json);
  known.set(json, plan);
  return plan;
}

function newPlanOf(json: unknown): WorkbookPlan {
  const { choices, planned } = readWholeCase(json, today);
  return buildWorkbook(computeFunding(choices), "0.0.0", planned);
}
