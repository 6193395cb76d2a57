import type { Form } from "../../../budget/form/form";
import type { Block } from "../plan-calculations/block";
import type { YearOfPlan } from "../plan-calculations/year-of-plan";
import type { PlanRefs } from "../plan-calculations/plan-calculations";
import type { PlanSources } from "../plan-calculations/sources";

/** What each block of the page reads. */
export interface CerfaSources {
  readonly plan: PlanSources;
  readonly refs: PlanRefs;
  readonly voluntary: Block;
  readonly year: YearOfPlan;
  readonly form: Form;
}
