import { textIn } from "../form/form-state";
import { usePane } from "../pane-context";
import type { BudgetForm } from "../use-budget-form";
import { useProblems } from "../use-problems";
import { FoldOnDemand } from "./fold-on-demand";
import { Section } from "./section";
import { TextBox } from "./text-box";

/** The three first fields, the second of which may be summed of communes. @param asksTerritory a budget was wanted, and nothing says of which territory */
export function Community({ asksTerritory, ...budgetForm }: BudgetForm & { asksTerritory: boolean }) {
  const { form, reading, edit } = budgetForm;
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
      <FoldOnDemand
        summary={words.form.communes}
        budgetForm={budgetForm}
        isWrong={!!problemOf("communes")}
        load={(language) =>
          import(/* webpackChunkName: "territory" */ "./territory/territory-parts").then(({ territoryParts }) =>
            territoryParts(language),
          )
        }
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
