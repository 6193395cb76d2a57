import type { PlanWords } from "../../texts/pane-plan-words";
import type { BudgetForm } from "../use-budget-form";

export interface PlanProps extends BudgetForm {
  readonly words: PlanWords;
}
