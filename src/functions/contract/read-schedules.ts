/** The schedule that a formula names, or those of the contract's dates. */
import { contractYearOf, contractYears } from "../../agreement/contract-year";
import type { Day } from "../../agreement/day";
import { findSchedule, scheduleInForce, schedulesByDate } from "../../agreement/find-schedule";
import type { Schedule } from "../../agreement/schedule";
import { schedulesOfYear, type ScheduleRule } from "../../agreement/schedules-of-year";
import { refuse } from "../../refusal/refused";
import { assumptionNames } from "../../funding/time/assumption-names";
import { isEmpty } from "../arguments";
import { clearDate } from "../clear-date";

interface Schedules {
  readonly schedule: Schedule;
  readonly rule: ScheduleRule;
  /** Those of the five years, each once. */
  readonly used: readonly Schedule[];
}

/** A schedule that is named holds for the five years, unless the rule says otherwise. @throws Refused */
export function readSchedules(named: unknown, stated: ScheduleRule | null, signature: Day): Schedules {
  const schedule = isEmpty(named) ? scheduleInForce(signature) : findSchedule(clearDate(named));
  const rule = stated ?? (isEmpty(named) ? "startOfYear" : "chosen");
  if (rule !== "chosen" && schedule.from === null) {
    return refuse({ kind: "neverInForce", schedule: schedule.file.name }, { about: assumptionNames.scheduleRule });
  }
  const ofYears = contractYears.flatMap((year) =>
    schedulesOfYear(contractYearOf(signature, year), rule, schedule, schedulesByDate),
  );
  return { schedule, rule, used: [...new Set(ofYears.map((one) => one.schedule))] };
}
