import { tiers } from "../../../agreement/schedule";
import type { AdvancedProps } from "../../advanced/advanced-props";
import { textIn } from "../../form/form-state";
import { useProblems } from "../../use-problems";
import { ChoiceBox } from "../choice-box";

/** The tier that the contract states, in the place of the population's. */
export function ContractTier({ form, reading, edit, words }: AdvancedProps) {
  const { label, help, ofPopulation } = words.contractTier;
  const typed = textIn(form, "contractTier");
  const known = ["", ...tiers.map(String)];
  const options = [...known, ...(known.includes(typed) ? [] : [typed])];
  return (
    <ChoiceBox
      field="contractTier"
      label={label}
      help={help}
      value={typed}
      options={options.map((one) => [one, optionLabel(one)])}
      problem={useProblems(reading)("contractTier")}
      onEdit={edit}
    />
  );

  function optionLabel(value: string): string {
    if (value === "") return ofPopulation;
    return known.includes(value) ? `${words.tier} ${value}` : value;
  }
}
