import type { Budget, BudgetYear } from "../budget/budget";
import { cashOf } from "../budget/cash";
import { indicatorsInEuros } from "../budget/indicators/indicators-in-euros";
import { trackingOf } from "../budget/tracking/tracking";
import { financialYearLabel } from "../funding/situation/financial-years";
import { budgetNotesOf } from "../budget/notes";
import { budgetNoteSentence, budgetTexts } from "../texts/fr/budget";

/** A budget by financial year, its cash, and what to know of it; null: no signature tells its years. */
export function budgetSaid(budget: Budget | null): readonly string[] {
  if (budget === null) return [`• ${budgetTexts.undated}`];
  const opening = budget.contract.choices.situation.bankBalance;
  return [
    ...budget.years.filter(isToTell).map(budgetTexts.year),
    ...budget.years.flatMap((year) => trackingSaid(year, budget)),
    ...(indicatorsInEuros(budget.planned, budget.contract)?.missions ?? []).map(budgetTexts.indicators),
    ...(opening === null ? [] : [budgetTexts.cash(cashOf(budget, opening, "central"))]),
    ...budgetNotesOf(budget).map((note) => `• ${budgetNoteSentence(note)}`),
  ];
}

function trackingSaid(year: BudgetYear, budget: Budget): readonly string[] {
  const tracking = trackingOf(year, budget);
  return tracking === null ? [] : [budgetTexts.tracking(financialYearLabel(year), tracking)];
}

/** What is only received or paid in a year, for those before, is in the cash. */
function isToTell({ grant, other, charges, lacking }: BudgetYear): boolean {
  return [grant.total, other.total, charges, lacking.charges, lacking.other].some((amount) => amount !== 0);
}
