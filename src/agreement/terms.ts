import { parseDay, type Day } from "./day";
import type { Schedule } from "./schedule";
import type { Terms } from "./schedule-file";

/** What the agreement says once for all amounts, its date as a day. */
export interface TermsOfSchedule extends Omit<Terms, "crisisEffect"> {
  readonly crisisEffect: Day | null;
}

/** Of a schedule: shares, delays, and what it says of crises and of core missions. */
export function termsOf({ file: { terms } }: Schedule): TermsOfSchedule {
  const effect = terms.crisisEffect.value;
  return {
    advanceShare: terms.advanceShare.value,
    firstYearOperatingShare: terms.firstYearOperatingShare.value,
    balanceLag: terms.balanceLag.value,
    crisisEffect: effect === null ? null : parseDay(effect),
    crisesPerYear: terms.crisesPerYear.value,
    planUpdateShare: terms.planUpdateShare.value,
    coreMissions: terms.coreMissions.value,
  };
}
