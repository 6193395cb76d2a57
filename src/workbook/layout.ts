import { isMission, type LineId, type MissionId } from "../agreement/lines";
import type { Schedule } from "../agreement/schedule";
import type { Choices } from "../funding/choices";
import type { ScheduleRow } from "../funding/schedule-rows";
import { rowsOfSchedules } from "../funding/time/frame";

/** What the places of the cells depend on, and nothing else: whatever is typed in them, they stay where they are. */
export interface Layout {
  /** The one in which the budget of a year is read. */
  readonly schedule: Schedule;
  /** Those of the contract, by date: the schedule alone, or all that its dates may bring in. */
  readonly schedules: readonly Schedule[];
  /** The rows of the schedules, each once. */
  readonly rows: readonly ScheduleRow[];
  readonly lines: readonly LineId[];
  readonly missions: readonly MissionId[];
  /** How many dates of grave crises there is room for; none where no schedule pays them. */
  readonly crisisSlots: number;
}

const leastCrisisSlots = 3;

export function layoutOf({ schedule, schedules: ofContract, time }: Choices): Layout {
  const schedules = ofContract.map((one) => one.schedule);
  const rows = rowsOfSchedules(schedules);
  const lines = [...new Set(rows.map(({ line }) => line))];
  const paysCrises = rows.some(({ part }) => part === "crisis");
  return {
    schedule,
    schedules,
    rows,
    lines,
    missions: lines.filter(isMission),
    crisisSlots: paysCrises ? Math.max(leastCrisisSlots, time.crises?.length ?? 0) : 0,
  };
}
