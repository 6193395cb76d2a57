/** The schedule of a case, and which one each contract year is read in. */
import { assumedSignature } from "../agreement/assumed-signature";
import { contractYearOf, contractYears } from "../agreement/contract-year";
import type { Day } from "../agreement/day";
import { defaultSchedule, findSchedule, scheduleInForce, schedulesByDate } from "../agreement/find-schedule";
import type { Schedule } from "../agreement/schedule";
import { schedulesOfYear, type ScheduleRule } from "../agreement/schedules-of-year";
import type { CaseFile } from "./case-file";
import { CaseRefused } from "./case-problem";
import { readAt } from "./read-at";

export interface ScheduleReading {
  readonly schedule: Schedule;
  readonly rule: ScheduleRule;
  /** As given, or assumed. */
  readonly signature: Day;
  /** The schedules of the five years, each once. */
  readonly used: readonly Schedule[];
}

/**
 * A contract that names no schedule has the one in force at its signature, then at each anniversary.
 * @throws CaseRefused
 */
export function readSchedule(file: CaseFile, given: Day | null): ScheduleReading {
  const schedule = readAt("schedule", () => scheduleOf(file.schedule, given));
  const isByDate = file.schedule === undefined && given !== null;
  const rule = file.assumptions?.scheduleRule ?? (isByDate ? "startOfYear" : "chosen");
  if (rule !== "chosen" && schedule.from === null) {
    throw new CaseRefused({ kind: "neverInForce", path: "assumptions.scheduleRule", rule, schedule: schedule.file.id });
  }
  const signature = given ?? assumedSignature(schedule);
  const ofYears = contractYears.flatMap((year) =>
    schedulesOfYear(contractYearOf(signature, year), rule, schedule, schedulesByDate),
  );
  return { schedule, rule, signature, used: [...new Set(ofYears.map((one) => one.schedule))] };
}

/** @param stated what names the schedule, undefined when nothing does @throws Refused */
export function scheduleOf(stated: unknown, signature: Day | null): Schedule {
  if (stated !== undefined) return findSchedule(stated);
  return signature === null ? defaultSchedule : scheduleInForce(signature);
}
