import { unknownRowsOf, type Funding } from "./funding";
import { isScheduleInDoubt } from "./other-schedule";
import { partsOffTotalOf } from "./parts-off-total";
import type { Contract } from "./time/contract";

/**
 * How many of the workbook's checks fail as it is delivered. The core guarantees all the others (sums, bounds, the
 * published totals); they are there for whoever changes the cells afterwards.
 */
export function failedChecksOf(funding: Funding, contract: Contract | null): number {
  const { choices } = funding;
  const counts = [
    missingAmounts(funding, contract),
    partsOffTotalOf(choices).length,
    isScheduleInDoubt(choices) ? 1 : 0,
  ];
  return counts.filter((count) => count > 0).length;
}

/** How many amounts the year of the budget lacks or else, where it has all of its own, the five years. */
export function missingAmounts(funding: Funding, contract: Contract | null): number {
  return unknownRowsOf(funding).length || (contract?.unknown.length ?? 0);
}
