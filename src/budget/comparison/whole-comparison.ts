/** Variants side by side, what each plans beside the grant included: charges and balance by financial year. */
import { noMoney } from "../../agreement/money";
import { comparedRow, comparisonOf, type ComparedRow, type Comparison } from "../../funding/comparison/comparison";
import type { Counted, Variant } from "../../funding/comparison/variant";
import { financialYearLabel } from "../../funding/situation/financial-years";
import type { Budget, BudgetYear } from "../budget";

export interface PlannedVariant {
  readonly variant: Variant;
  /** null: it plans nothing, or has no years. */
  readonly budget: Budget | null;
}

export interface WholeComparison extends Comparison {
  /** By financial year; none where no variant plans anything. */
  readonly charges: readonly ComparedRow<string>[];
  readonly balances: readonly ComparedRow<string>[];
}

export function wholeComparisonOf(all: readonly PlannedVariant[]): WholeComparison {
  const budgets = all.map(({ budget }) => budget);
  return {
    ...comparisonOf(all.map(({ variant }) => variant)),
    charges: rowsOf(budgets, ({ charges, lacking }) => ({ known: charges, unknown: lacking.charges })),
    balances: rowsOf(budgets, ({ balance, lacking }) => ({
      known: balance,
      unknown: lacking.charges + lacking.grant + lacking.other,
    })),
  };
}

/** A budget has nothing in a year that it does not reach; of a case that plans none, nothing is known. */
function rowsOf(
  budgets: readonly (Budget | null)[],
  of: (year: BudgetYear) => Counted,
): readonly ComparedRow<string>[] {
  const own = budgets.map(
    (budget) => budget && new Map(budget.years.map((year) => [financialYearLabel(year), of(year)])),
  );
  const labels = [...new Set(own.flatMap((years) => [...(years?.keys() ?? [])]))].sort();
  const nothing = { known: noMoney, unknown: 0 };
  return labels.map((label) =>
    comparedRow(
      label,
      own.map((years) => years && (years.get(label) ?? nothing)),
    ),
  );
}
