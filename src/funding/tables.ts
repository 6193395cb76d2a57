import { schedules } from "../agreement/find-schedule";
import type { Schedule } from "../agreement/schedule";
import type { ScheduleRule } from "../agreement/schedules-of-year";

/**
 * The table that a contract's dates may bring in beside the one chosen, under a rule that follows the dates; null: none.
 * The agreement has had two in force so far; of more, this would be the latest.
 */
export function otherTable(schedule: Schedule, rule: ScheduleRule): Schedule | null {
  if (rule === "chosen") return null;
  const others = schedules.filter((one) => one.from !== null && one !== schedule);
  return others.sort((one, other) => (other.from ?? 0) - (one.from ?? 0))[0] ?? null;
}
