import type { AdvancedWords } from "../../texts/pane-advanced-words";
import type { BudgetForm } from "../use-budget-form";

/** What every part of the advanced settings is given. */
export interface AdvancedProps extends BudgetForm {
  readonly words: AdvancedWords;
}
