import type { Schedule } from "../../../agreement/schedule";

/** As people call them. */
export function namesOf(schedules: readonly Schedule[]): string {
  return schedules.map(({ file }) => file.name).join(" + ");
}
