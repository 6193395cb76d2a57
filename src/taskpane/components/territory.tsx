import { tiers } from "../../agreement/schedule";
import { notesOf } from "../../funding/notes";
import { textIn } from "../form/form-state";
import { usePane } from "../pane-context";
import type { BudgetForm } from "../use-budget-form";
import { useProblems } from "../use-problems";
import { ChoiceBox } from "./choice-box";
import { Section } from "./section";
import { TextBox } from "./text-box";

/** @param asksTerritory a budget was wanted, and nothing says of which territory */
export function Territory({ form, reading, funding, edit, asksTerritory }: BudgetForm & { asksTerritory: boolean }) {
  const { words, speech } = usePane();
  const { name, population, contractTier, territory, tier, retainedTier } = words.form;
  const problemOf = useProblems(reading);
  const missing = asksTerritory && reading.choices === null ? population.missing : undefined;
  const typedTier = textIn(form, "contractTier");
  const known = ["", ...tiers.map(String)];
  const options = [...known, ...(known.includes(typedTier) ? [] : [typedTier])];
  const notes = funding ? notesOf(funding).filter(({ kind }) => kind === "tierEdge" || kind === "contractTier") : [];
  return (
    <Section id="territory" title={territory}>
      <TextBox field="name" {...name} value={textIn(form, "name")} problem={problemOf("name")} onEdit={edit} />
      <TextBox
        field="population"
        {...population}
        isNumeric
        value={textIn(form, "population")}
        problem={problemOf("population") ?? missing}
        onEdit={edit}
      />
      <ChoiceBox
        field="contractTier"
        {...contractTier}
        value={typedTier}
        options={options.map((one) => [one, optionLabel(one)])}
        problem={problemOf("contractTier")}
        onEdit={edit}
      />
      {funding && (
        <p class="answer">
          <strong>{retainedTier(funding.tier)}</strong>
          {notes.map((note) => (
            <span key={note.kind}> {speech.note(note)}</span>
          ))}
        </p>
      )}
    </Section>
  );

  function optionLabel(value: string): string {
    if (value === "") return contractTier.ofPopulation;
    return known.includes(value) ? tier(Number(value)) : value;
  }
}
