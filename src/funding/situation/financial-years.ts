/** The financial years of a community: twelve months that end with the last day of a month, December unless it says another. */
import { addMonths, yearStart, type Day } from "../../agreement/day";
import type { Period } from "../../agreement/period";

/** The one that holds a day. @param lastMonth 1 to 12 */
export function financialYearOf(day: Day, lastMonth: number): Period {
  const begun = addMonths(yearStart(day), lastMonth % 12);
  const from = begun <= day ? begun : addMonths(begun, -12);
  return { from, to: addMonths(from, 12) };
}
