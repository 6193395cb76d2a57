import { schedules } from "../../agreement/find-schedule";
import type { Schedule } from "../../agreement/schedule";
import { scheduleIn, textIn } from "../form/form-state";
import { usePane } from "../pane-context";
import { otherScheduleInForce } from "../preview/schedule-facts";
import type { BudgetForm } from "../use-budget-form";
import { useProblems } from "../use-problems";
import { ChoiceBox } from "./choice-box";
import { Message } from "./message";
import { Section } from "./section";
import { TextBox } from "./text-box";

export function ScheduleSection({ form, reading, edit }: BudgetForm) {
  const { words, speech } = usePane();
  const { scheduleTitle, schedule, choice, status, take, signature } = words.form;
  const problemOf = useProblems(reading);
  const chosen = scheduleIn(form);
  const other = otherScheduleInForce(textIn(form, "signature"), chosen);
  const options = schedules.map((one) => [one.file.id, `${one.file.id}, ${period(one, choice)}`] as const);
  return (
    <Section id="schedule-section" title={scheduleTitle}>
      <ChoiceBox field="schedule" label={schedule} value={chosen.file.id} options={options} onEdit={edit} />
      <p class="help">
        <strong>{period(chosen, status)}</strong> <span lang="fr">{chosen.file.title}.</span>
      </p>
      <TextBox
        field="signature"
        {...signature}
        isNumeric
        value={textIn(form, "signature")}
        problem={problemOf("signature")}
        onEdit={edit}
      />
      {other && (
        <Message look="warning">
          <p>{speech.note(other)}</p>
          <button type="button" class="button" onClick={() => edit("schedule", other.inForce)}>
            {take(other.inForce)}
          </button>
        </Message>
      )}
    </Section>
  );

  /** When a schedule applied, or that it never did. */
  function period({ from, to, file }: Schedule, periods: typeof choice): string {
    if (file.status !== "inForce" || from === null)
      return periods[file.status === "proposal" ? "proposal" : "historical"];
    return to === null ? periods.since(speech.date(from)) : periods.fromTo(speech.date(from), speech.date(to));
  }
}
