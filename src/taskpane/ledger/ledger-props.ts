import type { LedgerWords } from "../../texts/pane-ledger-words";
import type { BudgetForm } from "../use-budget-form";

export interface LedgerProps extends BudgetForm {
  readonly words: LedgerWords;
}
