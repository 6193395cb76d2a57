/** What the form says of the chosen schedule, before any territory is known. */
import { scheduleInForce } from "../../agreement/find-schedule";
import type { MissionId } from "../../agreement/lines";
import type { Schedule } from "../../agreement/schedule";
import type { Note } from "../../funding/notes";
import { readableDay } from "../form/readable-day";
import { yearlyRowsOf } from "../../funding/schedule-rows";

type OtherSchedule = Extract<Note, { kind: "otherSchedule" }>;

/** The signature date calls for another schedule. A proposal is chosen knowingly, to compare. */
export function otherScheduleInForce(signature: string, chosen: Schedule): OtherSchedule | null {
  const day = readableDay(signature);
  if (day === null || chosen.file.status !== "inForce") return null;
  const { id } = scheduleInForce(day).file;
  return id === chosen.file.id ? null : { kind: "otherSchedule", signature: day, chosen: chosen.file.id, inForce: id };
}

/** Whether a rate changes anything to the mission: the crisis is paid whatever the results. */
export function isRated(mission: MissionId, schedule: Schedule): boolean {
  return yearlyRowsOf(schedule).some(({ line, nature }) => line === mission && nature !== "secured");
}
