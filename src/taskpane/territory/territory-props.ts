import type { Gazetteer } from "../../territory/gazetteer";
import type { TerritoryWords } from "../../texts/pane-territory-words";
import type { BudgetForm } from "../use-budget-form";

/** What every part of the communes is given. */
export interface TerritoryProps extends BudgetForm {
  readonly words: TerritoryWords & { readonly gazetteer: Gazetteer };
}
