import type { Choices } from "./choices";
import { amountsToConfirm, missingAmountsOf, type AmountCell, type MissingAmount } from "./missing-amounts";
import { isScheduleInDoubt } from "./other-schedule";
import { partsOffTotalOf } from "./parts-off-total";

/** What keeps a budget from being right as it is delivered. */
export interface ChecksOfBudget {
  readonly missing: readonly MissingAmount[];
  readonly toConfirm: readonly AmountCell[];
  /**
   * How many of the workbook's checks fail. The core guarantees all the others (sums, bounds, the published totals); they
   * are there for whoever changes the cells afterwards.
   */
  readonly failed: number;
}

export function checksOf(choices: Choices): ChecksOfBudget {
  const [missing, toConfirm] = [missingAmountsOf(choices), amountsToConfirm(choices)];
  const counts = [
    missing.length,
    toConfirm.length,
    partsOffTotalOf(choices).length,
    isScheduleInDoubt(choices) ? 1 : 0,
  ];
  return { missing, toConfirm, failed: counts.filter((count) => count > 0).length };
}
