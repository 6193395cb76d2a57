import { termsOf } from "../../agreement/terms";
import { scheduleIn, type FormState } from "./form-state";
import { schedulesIn } from "./schedules-in";

type OfSchedules = "crisesPerYear" | "crisisEffect" | "balanceLag";

/** What the schedules of the form say where its field is blank; null: nothing. */
export function saidBySchedules(id: OfSchedules, form: FormState): number | null {
  if (id !== "crisisEffect") return termsOf(scheduleIn(form))[id];
  const days = schedulesIn(form).flatMap((schedule) => termsOf(schedule).crisisEffect ?? []);
  return days.length === 0 ? null : Math.min(...days);
}
