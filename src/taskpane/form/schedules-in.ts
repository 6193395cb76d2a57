/** The tables of amounts that the form calls for, and the missions that they hold. */
import { isMission, lineIds, type MissionId } from "../../agreement/lines";
import type { Schedule } from "../../agreement/schedule";
import { scheduleRules, type ScheduleRule } from "../../agreement/schedules-of-year";
import { otherTable } from "../../funding/tables";
import { choiceIn, isOn, scheduleIn, type FormState } from "./form-state";

/** The one chosen; then the one that the contract's dates may bring in, under a rule that follows them. */
export function schedulesIn(form: FormState): readonly Schedule[] {
  const schedule = scheduleIn(form);
  return schedulesOf(schedule, choiceIn(form, "scheduleRule", scheduleRules));
}

export function schedulesOf(schedule: Schedule, rule: ScheduleRule = "chosen"): readonly Schedule[] {
  const other = schedule.from === null ? null : otherTable(schedule, rule);
  return other === null ? [schedule] : [schedule, other];
}

export function missionsOfSchedules(tables: readonly Schedule[]): readonly MissionId[] {
  return lineIds.filter(isMission).filter((mission) => tables.some(({ lines }) => lines.has(mission)));
}

/** The missions that the form keeps, of those that its tables hold. */
export function keptMissionsIn(form: FormState): readonly MissionId[] {
  return missionsOfSchedules(schedulesIn(form)).filter((mission) => isOn(form, `kept:${mission}`));
}
