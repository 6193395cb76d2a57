import { oneDay, type Period } from "../../agreement/period";
import { partRulesOf } from "../part-rules";
import type { ScheduleRow } from "../schedule-rows";

/** The days over which a row earns what it is due, of those on which its line runs in a contract year. */
export function earningDays(row: ScheduleRow, running: Period): Period {
  return partRulesOf(row).earned === "atEnd" ? oneDay(running.to - 1) : running;
}
