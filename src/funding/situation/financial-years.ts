/** The financial years of a community: twelve months that end with the last day of a month, December unless it says another. */
import { addMonths, yearOf, yearStart, type Day } from "../../agreement/day";
import type { Period } from "../../agreement/period";
import { stepsOf } from "../time/periods";

/** The one that holds a day. @param lastMonth 1 to 12 */
export function financialYearOf(day: Day, lastMonth: number): Period {
  const begun = addMonths(yearStart(day), lastMonth % 12);
  const from = begun <= day ? begun : addMonths(begun, -12);
  return { from, to: addMonths(from, 12) };
}

/** Those that hold the days of `extent`, whole. @param lastMonth 1 to 12 */
export function financialYearsOf(extent: Period, lastMonth: number): readonly Period[] {
  const { from } = financialYearOf(extent.from, lastMonth);
  return stepsOf(from, extent.to, 12);
}

/** « 2025 », or « 2025-2026 » when it does not end in December. */
export function financialYearLabel({ from, to }: Period): string {
  const [first, last] = [yearOf(from), yearOf(to - 1)];
  return first === last ? String(first) : `${first}-${last}`;
}
