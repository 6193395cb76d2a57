/** What the form says of the chosen schedule, before any territory is known. */
import { scheduleInForce } from "../../agreement/find-schedule";
import type { MissionId } from "../../agreement/lines";
import { Refused } from "../../agreement/refusal";
import type { Schedule } from "../../agreement/schedule";
import { checkSignature } from "../../agreement/signature";
import type { Note } from "../../funding/notes";
import { yearlyRowsOf } from "../../funding/schedule-rows";

type OtherSchedule = Extract<Note, { kind: "otherSchedule" }>;

/** The signature date calls for another schedule. A proposal is chosen knowingly, to compare. */
export function otherScheduleInForce(signature: string, chosen: Schedule): OtherSchedule | null {
  try {
    const day = checkSignature(signature.trim());
    const { id } = scheduleInForce(day).file;
    const isFitting = chosen.file.status !== "inForce" || id === chosen.file.id;
    return isFitting ? null : { kind: "otherSchedule", signature: day, chosen: chosen.file.id, inForce: id };
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** Whether a rate changes anything to the mission: the crisis is paid whatever the results. */
export function isRated(mission: MissionId, schedule: Schedule): boolean {
  return yearlyRowsOf(schedule).some(({ line, nature }) => line === mission && nature !== "secured");
}
