import { useAnswers } from "../../answers/answers-context";
import { findSchedule } from "../../../agreement/find-schedule";
import { isOn, scheduleIn, textIn } from "../../form/form-state";
import { otherScheduleInForce } from "../../preview/schedule-facts";
import type { BudgetForm } from "../../use-budget-form";
import { Message } from "../message";

/** A signature under another schedule than the one chosen. */
export function ScheduleOffer({ form, edit }: BudgetForm) {
  const { words, note } = useAnswers();
  const other = otherScheduleInForce(textIn(form, "signature"), scheduleIn(form));
  if (other === null || isOn(form, "scheduleConfirmed")) return null;
  return (
    <Message look="warning">
      <p>{note(other)}</p>
      <button type="button" class="button" onClick={() => edit("schedule", findSchedule(other.inForce).file.id)}>
        {words.take(other.inForce)}
      </button>
    </Message>
  );
}
