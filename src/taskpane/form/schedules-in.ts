/** The schedules that the form calls for, and the missions that they hold. */
import { contractYearOf, contractYears } from "../../agreement/contract-year";
import { schedulesByDate } from "../../agreement/find-schedule";
import { isMission, lineIds, type MissionId } from "../../agreement/lines";
import type { Schedule } from "../../agreement/schedule";
import { schedulesOfYear } from "../../agreement/schedules-of-year";
import { schedulesUnder } from "../../funding/contract-schedules";
import { readableDay } from "./readable-day";
import { isOn, ruleIn, scheduleIn, type FormState } from "./form-state";

/** The one chosen, or all that the contract's dates may bring in, under a rule that follows them. */
export function schedulesIn(form: FormState): readonly Schedule[] {
  const schedule = scheduleIn(form);
  return schedulesUnder(schedule.from === null ? "chosen" : ruleIn(form), schedule);
}

/** Those in which the years of the contract are read; without a signature, that of the one year. */
export function schedulesUsedIn(form: FormState): readonly Schedule[] {
  const schedule = scheduleIn(form);
  const signature = readableDay(form.signature);
  if (signature === null) return [schedule];
  const rule = schedule.from === null ? "chosen" : ruleIn(form);
  const ofYears = contractYears.flatMap((year) =>
    schedulesOfYear(contractYearOf(signature, year), rule, schedule, schedulesByDate),
  );
  return [...new Set(ofYears.map((one) => one.schedule))];
}

export function missionsOfSchedules(schedules: readonly Schedule[]): readonly MissionId[] {
  return lineIds.filter(isMission).filter((mission) => schedules.some(({ lines }) => lines.has(mission)));
}

/** The missions that the form keeps, of those that its schedules hold. */
export function keptMissionsIn(form: FormState): readonly MissionId[] {
  return missionsOfSchedules(schedulesIn(form)).filter((mission) => isOn(form, `kept:${mission}`));
}
