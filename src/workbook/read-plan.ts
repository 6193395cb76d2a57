import type { Planned } from "../budget/planned";
import { plannedOf } from "../budget/read-whole-case";
import type { FoundWorkbook } from "./found";
import { holdsPlan, planInWorkbook } from "./reading/plan/plan-in-workbook";

/** The budget beside the grant that a workbook of ours holds; null: it holds none. @throws Refused */
export function plannedOfWorkbook(workbook: FoundWorkbook): Planned | null {
  return holdsPlan(workbook) ? plannedOf(planInWorkbook(workbook)) : null;
}
