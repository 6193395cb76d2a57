import type { ClosingWords } from "../../texts/pane-closing-words";
import type { BudgetForm } from "../use-budget-form";

export interface ClosingProps extends BudgetForm {
  readonly words: ClosingWords;
}
