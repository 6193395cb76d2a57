import type { Day } from "../../agreement/day";
import { scheduleIn, type FormState } from "./form-state";
import { schedulesIn } from "./schedules-in";

type OfSchedules = "crisesPerYear" | "crisisEffect" | "balanceLag";

/** What the schedules of the form say where its field is blank; null: nothing. */
export function saidBySchedules(id: OfSchedules, form: FormState): number | Day | null {
  if (id !== "crisisEffect") return scheduleIn(form).terms[id];
  const days = schedulesIn(form).flatMap(({ terms }) => terms.crisisEffect ?? []);
  return days.length === 0 ? null : Math.min(...days);
}
