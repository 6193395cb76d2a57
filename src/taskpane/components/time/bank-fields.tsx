import type { SituationField } from "../../form/form-state";
import { textIn } from "../../form/form-state";
import { useProblems } from "../../use-problems";
import { TextBox } from "../text-box";
import type { TimeProps } from "../../time/time-props";

const fields = {
  bankBalance: "situation:bankBalance",
  commitments: "situation:commitments",
  earmarkedSpent: "situation:earmarkedSpent",
} as const satisfies Readonly<Record<string, SituationField>>;

/** What the bank and the books say on the day: without the balance nothing is said to be safe to spend. */
export function BankFields({ form, reading, edit, choices, time }: TimeProps) {
  const problemOf = useProblems(reading);
  const asked = choices.situation.bankBalance === null && !problemOf(fields.bankBalance);
  const shown = asked ? (["bankBalance"] as const) : (["bankBalance", "commitments", "earmarkedSpent"] as const);
  return (
    <>
      {shown.map((id) => (
        <div key={id} class="beside">
          <TextBox
            field={fields[id]}
            label={time.words.situation[id]}
            isNumeric
            value={textIn(form, fields[id])}
            problem={problemOf(fields[id])}
            onEdit={edit}
          />
        </div>
      ))}
    </>
  );
}
