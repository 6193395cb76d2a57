/** The schedule of a case, and which one each contract year is read in. */
import { contractYearOf, contractYears } from "../agreement/contract-year";
import type { Day } from "../agreement/day";
import { findSchedule, scheduleInForce, schedulesByDate } from "../agreement/find-schedule";
import type { Schedule } from "../agreement/schedule";
import { schedulesOfYear, type ScheduleRule } from "../agreement/schedules-of-year";
import type { CaseFile } from "./case-file";
import { refuse } from "../refusal/refused";
import { readAt } from "./read-at";

interface DaysOfCase {
  readonly signature: Day | null;
  /** Of the situation. */
  readonly day: Day;
}

export interface ScheduleReading {
  readonly schedule: Schedule;
  readonly rule: ScheduleRule;
  readonly signature: Day | null;
  /** The schedules of the five years, each once; without a signature, that of the budget's year. */
  readonly used: readonly Schedule[];
}

/**
 * A contract that names no schedule has the one in force at its signature, then at each anniversary; without a signature,
 * its year has the one in force on the day of the situation.
 * @throws Refused
 */
export function readSchedule(file: CaseFile, { signature, day }: DaysOfCase): ScheduleReading {
  const schedule = readAt("schedule", () => scheduleOf(file.schedule, signature ?? day));
  const isByDate = file.schedule === undefined && signature !== null;
  const rule = file.assumptions?.scheduleRule ?? (isByDate ? "startOfYear" : "chosen");
  if (rule !== "chosen" && schedule.from === null) {
    refuse({ kind: "neverInForce", schedule: schedule.file.name }, { path: "assumptions.scheduleRule" });
  }
  if (signature === null) return { schedule, rule, signature, used: [schedule] };
  const ofYears = contractYears.flatMap((year) =>
    schedulesOfYear(contractYearOf(signature, year), rule, schedule, schedulesByDate),
  );
  return { schedule, rule, signature, used: [...new Set(ofYears.map((one) => one.schedule))] };
}

/** @param stated what names the schedule, undefined when nothing does: then the one in force on the day @throws Refused */
export function scheduleOf(stated: unknown, day: Day): Schedule {
  return stated === undefined ? scheduleInForce(day) : findSchedule(stated);
}
