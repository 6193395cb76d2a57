/** The schedules that the form calls for, and the missions that they hold. */
import { isMission, lineIds, type MissionId } from "../../agreement/lines";
import type { Schedule } from "../../agreement/schedule";
import { schedulesUnder } from "../../funding/contract-schedules";
import { isOn, ruleIn, scheduleIn, type FormState } from "./form-state";

/** The one chosen, or all that the contract's dates may bring in, under a rule that follows them. */
export function schedulesIn(form: FormState): readonly Schedule[] {
  const schedule = scheduleIn(form);
  return schedulesUnder(schedule.from === null ? "chosen" : ruleIn(form), schedule);
}

export function missionsOfSchedules(schedules: readonly Schedule[]): readonly MissionId[] {
  return lineIds.filter(isMission).filter((mission) => schedules.some(({ lines }) => lines.has(mission)));
}

/** The missions that the form keeps, of those that its schedules hold. */
export function keptMissionsIn(form: FormState): readonly MissionId[] {
  return missionsOfSchedules(schedulesIn(form)).filter((mission) => isOn(form, `kept:${mission}`));
}
