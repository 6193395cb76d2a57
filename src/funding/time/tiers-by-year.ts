import { byContractYear, type ByContractYear } from "../../agreement/contract-year";
import type { Tier } from "../../agreement/schedule";

/**
 * The tier of each contract year. It changes at an anniversary only, after the yearly dialogue, and lasts until the
 * next change.
 * @param first the tier of the first year, unless `stated` gives another
 * @param stated by contract year; null or absent: as the year before
 */
export function tiersByYear(first: Tier, stated: readonly (Tier | null)[]): ByContractYear<Tier> {
  return byContractYear(
    (year) =>
      stated
        .slice(0, year)
        .filter((tier) => tier !== null)
        .at(-1) ?? first,
  );
}
