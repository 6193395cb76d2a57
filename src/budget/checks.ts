import { unknownRowsOf, type Budget } from "./budget";

/**
 * How many of the workbook's checks fail as it is delivered. The core guarantees all the others (sums, bounds, the
 * published totals); they are there for whoever changes the cells afterwards.
 */
export function failedChecksOf(budget: Budget): number {
  return unknownRowsOf(budget).length > 0 ? 1 : 0;
}
