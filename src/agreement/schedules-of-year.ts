import { scheduleInForce } from "./find-schedule";
import { daysIn, type Period } from "./period";
import type { Schedule } from "./schedule";

/**
 * Which table a contract year is read in, where an amendment falls within the contract (no text says): the one chosen
 * for all years, the one in force on the year's first day, or those of its first and last days, each for its days.
 */
export const scheduleRules = ["chosen", "startOfYear", "prorata"] as const;
export type ScheduleRule = (typeof scheduleRules)[number];

export interface WeightedSchedule {
  readonly schedule: Schedule;
  /** 0 to 1; those of a year make 1. */
  readonly weight: number;
}

/** One schedule, or two. @throws Refused before the agreement took effect, unless the schedule is chosen */
export function schedulesOfYear(year: Period, rule: ScheduleRule, chosen: Schedule): readonly WeightedSchedule[] {
  if (rule === "chosen") return [{ schedule: chosen, weight: 1 }];
  const first = scheduleInForce(year.from);
  const last = scheduleInForce(year.to - 1);
  if (rule === "startOfYear" || last.from === null || last === first) return [{ schedule: first, weight: 1 }];
  const weight = (last.from - year.from) / daysIn(year);
  return [
    { schedule: first, weight },
    { schedule: last, weight: 1 - weight },
  ];
}
