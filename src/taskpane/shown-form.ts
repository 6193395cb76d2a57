import type { SignedChoices } from "../funding/choices";
import type { ShownYear } from "../funding/shown-year";
import type { TimeParts } from "./time/time-parts";
import type { BudgetForm } from "./use-budget-form";
import type { OnDemand } from "./use-on-demand";

/** The form with the year that its answers headline, and what tells a dated contract in time. */
export interface ShownForm extends BudgetForm {
  /** null: nothing to show, or not yet. */
  readonly year: ShownYear | null;
  readonly signed: SignedChoices | null;
  readonly time: OnDemand<TimeParts>;
}
