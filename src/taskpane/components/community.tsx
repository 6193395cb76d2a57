import { textIn } from "../form/form-state";
import { usePane } from "../pane-context";
import type { BudgetForm } from "../use-budget-form";
import { useProblems } from "../use-problems";
import { Section } from "./section";
import { TextBox } from "./text-box";

/** The three first fields. @param asksTerritory a budget was wanted, and nothing says of which territory */
export function Community({ form, reading, edit, asksTerritory }: BudgetForm & { asksTerritory: boolean }) {
  const { words } = usePane();
  const { name, population, signature, community } = words.form;
  const problemOf = useProblems(reading);
  const missing = asksTerritory && reading.choices === null ? population.missing : undefined;
  return (
    <Section id="community" title={community}>
      <TextBox field="name" {...name} value={textIn(form, "name")} problem={problemOf("name")} onEdit={edit} />
      <TextBox
        field="population"
        label={population.label}
        help={population.help}
        isNumeric
        value={textIn(form, "population")}
        problem={problemOf("population") ?? missing}
        onEdit={edit}
      />
      <TextBox
        field="signature"
        {...signature}
        isNumeric
        value={textIn(form, "signature")}
        problem={problemOf("signature")}
        onEdit={edit}
      />
    </Section>
  );
}
