import { parseDay, type Day } from "./day";
import { rulesOf } from "./rules-of";
import type { Schedule } from "./schedule";
import type { Terms } from "./schedule-file";

/** What the agreement says once for all amounts, its date as a day. */
export interface TermsOfSchedule extends Omit<Terms, "crisisEffect"> {
  readonly crisisEffect: Day | null;
}

/** Of a schedule: shares, delays, and what it says of crises and of core missions. */
export function termsOf(schedule: Schedule): TermsOfSchedule {
  const { crisisEffect, ...terms } = rulesOf(schedule).terms;
  return {
    ...terms,
    crisisEffect: crisisEffect === null ? null : parseDay(crisisEffect),
    coreMissions: schedule.file.coreMissions,
  };
}
