/** What the form says of the chosen schedule, before any territory is known. */
import type { MissionId } from "../../agreement/lines";
import type { Schedule } from "../../agreement/schedule";
import type { Note } from "../../funding/notes";
import { otherScheduleOf } from "../../funding/other-schedule";
import { readableDay } from "../form/readable-day";
import { yearlyRowsOf } from "../../funding/schedule-rows";

type OtherSchedule = Extract<Note, { kind: "otherSchedule" }>;

/** The signature date calls for another schedule. A proposal is chosen knowingly, to compare. */
export function otherScheduleInForce(signature: string, chosen: Schedule): OtherSchedule | null {
  const day = readableDay(signature);
  const other = otherScheduleOf(day, chosen);
  if (day === null || other === null) return null;
  return {
    kind: "otherSchedule",
    signature: day,
    chosen: chosen.file.name,
    inForce: other.file.name,
    isConfirmed: false,
  };
}

/** Whether a rate changes anything to the mission: the crisis is paid whatever the results. */
export function isRated(mission: MissionId, schedule: Schedule): boolean {
  return yearlyRowsOf(schedule).some(({ line, nature }) => line === mission && nature !== "secured");
}
