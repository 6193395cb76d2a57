/** How a schedule is introduced, and the sums that it prints. Nothing else opens that part of the files. */
import type { Schedule } from "./schedule";
import type { DescriptionPart } from "./schedule-parts";
import { descriptionBySchedule } from "./schedules/description";

export function descriptionOf({ file: { id } }: Schedule): DescriptionPart {
  return descriptionBySchedule[id];
}
