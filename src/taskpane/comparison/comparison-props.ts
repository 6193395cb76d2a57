import type { ComparisonWords } from "../../texts/pane-comparison-words";
import type { BudgetForm } from "../use-budget-form";

export interface ComparisonProps extends BudgetForm {
  readonly words: ComparisonWords;
}
