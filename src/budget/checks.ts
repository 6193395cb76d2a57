import { unknownRowsOf, type Budget } from "./budget";
import type { Contract } from "./time/contract";

/**
 * How many of the workbook's checks fail as it is delivered. The core guarantees all the others (sums, bounds, the
 * published totals); they are there for whoever changes the cells afterwards.
 */
export function failedChecksOf(budget: Budget, contract: Contract): number {
  return missingAmounts(budget, contract) > 0 ? 1 : 0;
}

/** How many amounts the year of the budget lacks or else, where it has all of its own, the five years. */
export function missingAmounts(budget: Budget, contract: Contract): number {
  return unknownRowsOf(budget).length || contract.unknown.length;
}
