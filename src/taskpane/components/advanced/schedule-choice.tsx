import { schedules } from "../../../agreement/find-schedule";
import { descriptionOf } from "../../../agreement/description";
import { rulesOf } from "../../../agreement/rules-of";
import type { Schedule } from "../../../agreement/schedule";
import type { AdvancedProps } from "../../advanced/advanced-props";
import { isOn, scheduleIn, textIn } from "../../form/form-state";
import { usePane } from "../../pane-context";
import { otherScheduleInForce } from "../../preview/schedule-facts";
import { TickBox } from "../tick-box";
import { ChoiceBox } from "../choice-box";

/** Another schedule than the one of the signature. */
export function ScheduleChoice({ form, edit, words }: AdvancedProps) {
  const { speech } = usePane();
  const { schedule, choice, status } = words;
  const chosen = scheduleIn(form);
  const options = schedules.map((one) => [one.file.id, `${one.file.name}, ${period(one, choice)}`] as const);
  return (
    <>
      <ChoiceBox field="schedule" label={schedule} value={chosen.file.id} options={options} onEdit={edit} />
      <p class="help">
        <strong>{period(chosen, status)}</strong> <span lang="fr">{descriptionOf(chosen).title}.</span>
      </p>
      {otherScheduleInForce(textIn(form, "signature"), chosen) !== null && (
        <TickBox
          field="scheduleConfirmed"
          help={words.scheduleConfirmed.help}
          isOn={isOn(form, "scheduleConfirmed")}
          onEdit={edit}
        >
          {words.scheduleConfirmed.label}
        </TickBox>
      )}
    </>
  );

  /** When a schedule applied, or that it never did. */
  function period(one: Schedule, periods: typeof choice): string {
    const { from, to } = one;
    const { status: state } = rulesOf(one);
    if (state !== "inForce" || from === null) return periods[state === "proposal" ? "proposal" : "historical"];
    return to === null ? periods.since(speech.date(from)) : periods.fromTo(speech.date(from), speech.date(to));
  }
}
