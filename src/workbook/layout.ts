import { isMission, type LineId, type MissionId } from "../agreement/lines";
import type { Schedule } from "../agreement/schedule";
import type { Choices } from "../funding/choices";
import { otherTable } from "../funding/tables";
import type { ScheduleRow } from "../funding/schedule-rows";
import { rowsOfSchedules } from "../funding/time/frame";

/** What the places of the cells depend on, and nothing else: whatever is typed in them, they stay where they are. */
export interface Layout {
  readonly schedule: Schedule;
  /** The table that the dates may bring in; null: the schedule alone. */
  readonly other: Schedule | null;
  /** Both tables in the order of their dates; null: there is one. */
  readonly byDate: { readonly earlier: Schedule; readonly later: Schedule } | null;
  /** The rows of both tables, each once. */
  readonly rows: readonly ScheduleRow[];
  readonly lines: readonly LineId[];
  readonly missions: readonly MissionId[];
  /** How many dates of grave crises there is room for; none where no table pays them. */
  readonly crisisSlots: number;
}

const leastCrisisSlots = 3;

export function layoutOf({ schedule, time }: Choices): Layout {
  const other = otherTable(schedule, time.scheduleRule);
  const rows = rowsOfSchedules(other === null ? [schedule] : [schedule, other]);
  const lines = [...new Set(rows.map(({ line }) => line))];
  const paysCrises = rows.some(({ part }) => part === "crisis");
  return {
    schedule,
    other,
    byDate: other === null ? null : inOrder(schedule, other),
    rows,
    lines,
    missions: lines.filter(isMission),
    crisisSlots: paysCrises ? Math.max(leastCrisisSlots, time.crises?.length ?? 0) : 0,
  };
}

function inOrder(one: Schedule, other: Schedule): Layout["byDate"] {
  const isEarlier = (one.from ?? 0) < (other.from ?? 0);
  return isEarlier ? { earlier: one, later: other } : { earlier: other, later: one };
}
