import type { Budget } from "../../../budget/budget";
import type { ShownContract } from "../../shown-contract";
import type { TimeRefs } from "../calculations/accounts/accounts";
import type { CalculationSources } from "../calculations/sources";
import type { PlannedRefs } from "../plan-inputs/refs";

/** What the sheet Calculs budget reads. */
export interface PlanSources {
  readonly budget: Budget;
  readonly shown: ShownContract;
  readonly refs: TimeRefs;
  readonly inputs: PlannedRefs;
  readonly calculations: Omit<CalculationSources, "scenario">;
  /** The cell that says twelve. */
  readonly monthsInYear: string;
}
