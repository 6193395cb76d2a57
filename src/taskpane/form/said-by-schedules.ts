import { assumptions } from "../../funding/time/assumptions";
import { termsOf } from "../../agreement/terms";
import { scheduleIn, type FormState } from "./form-state";
import { schedulesIn } from "./schedules-in";

type Usual = "contractEnd" | "crisesPerYear" | "crisisEffect" | "balanceLag" | "financialYearEnd";

/** What the schedules of the form say where its field is blank, or the agreement of all; null: nothing. */
export function saidBySchedules(id: Usual, form: FormState): number | null {
  if (id === "contractEnd") return null;
  if (id === "financialYearEnd") return assumptions[id].byDefault;
  if (id !== "crisisEffect") return termsOf(scheduleIn(form))[id];
  const days = schedulesIn(form).flatMap((schedule) => termsOf(schedule).crisisEffect ?? []);
  return days.length === 0 ? null : Math.min(...days);
}
