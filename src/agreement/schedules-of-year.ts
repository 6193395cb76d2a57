import type { Day } from "./day";
import { daysIn, type Period } from "./period";
import { refuse } from "../refusal/refused";
import type { Schedule } from "./schedule";

/**
 * Which schedule a contract year is read in, where an amendment falls within the contract (no text says): the one
 * chosen for all years, the one in force on the year's first day, or all those in force in it, each for its days: those
 * on which what it pays runs.
 */
export const scheduleRules = ["chosen", "startOfYear", "prorata"] as const;
export type ScheduleRule = (typeof scheduleRules)[number];

export interface ScheduleOfYear {
  readonly schedule: Schedule;
  /** How many days of the year are read in it; those of the schedules of a year make the year. */
  readonly days: number;
}

/**
 * By date.
 * @param byDate those that have been in force, by their first days; the chosen one counts alone under its own rule
 * @throws Refused before the agreement took effect, unless the schedule is chosen
 */
export function schedulesOfYear(
  year: Period,
  rule: ScheduleRule,
  chosen: Schedule,
  byDate: readonly Schedule[],
): readonly ScheduleOfYear[] {
  switch (rule) {
    case "chosen":
      return [{ schedule: chosen, days: daysIn(year) }];
    case "startOfYear":
      return [{ schedule: inForceOn(year.from, byDate), days: daysIn(year) }];
    case "prorata":
      return daysUnderEach(year, byDate);
  }
}

/** Those of a year's schedules that count on some of its days, each for how many of them. */
export function schedulesOn(
  days: Period,
  year: Period,
  schedules: readonly ScheduleOfYear[],
): readonly ScheduleOfYear[] {
  return schedules.flatMap(({ schedule, days: ofYear }, index) => {
    const from = year.from + schedules.slice(0, index).reduce((before, one) => before + one.days, 0);
    const counted = Math.min(from + ofYear, days.to) - Math.max(from, days.from);
    return counted > 0 ? [{ schedule, days: counted }] : [];
  });
}

/** The schedule in force on a day. @throws Refused before the first of them */
export function inForceOn(day: Day, byDate: readonly Schedule[]): Schedule {
  const latest = byDate.filter(({ from }) => from !== null && from <= day).at(-1);
  return latest ?? refuse({ kind: "dateBeforeAgreement", day });
}

function daysUnderEach(year: Period, byDate: readonly Schedule[]): readonly ScheduleOfYear[] {
  const first = inForceOn(year.from, byDate);
  const following = byDate.slice(byDate.indexOf(first));
  return following.flatMap((schedule, index) => {
    const from = Math.max(schedule.from ?? year.from, year.from);
    const days = Math.min(following[index + 1]?.from ?? year.to, year.to) - from;
    return days > 0 ? [{ schedule, days }] : [];
  });
}
