import { lineNames } from "../../../agreement/line-names";
import { toEuros } from "../../../agreement/money";
import type { Funding } from "../../../funding/funding";
import { useAnswers } from "../../answers/answers-context";
import { suggestedField, textIn } from "../../form/form-state";
import { writeEuros } from "../../form/write-figure";
import { usePane } from "../../pane-context";
import { contractAmounts } from "../../preview/contract-amounts";
import type { BudgetForm } from "../../use-budget-form";
import { Section } from "../section";
import { AmountBox } from "./amount-box";

/** The amounts that only the contract gives, in one list, and one gesture that takes plausible ones. */
export function MissingAmounts({ funding, ...budgetForm }: BudgetForm & { readonly funding: Funding }) {
  const { speech } = usePane();
  const { words } = useAnswers();
  const { form, edit } = budgetForm;
  const amounts = contractAmounts(funding, form);
  if (amounts.length === 0) return null;
  const missing = amounts.filter(({ field }) => textIn(form, field).trim() === "");
  const plausible = missing.flatMap(({ field, suggestion }) => (suggestion === null ? [] : [{ field, suggestion }]));
  const lines = [...new Set(amounts.map(({ line }) => line))];
  return (
    <Section id="missing" title={words.missing.title(missing.length)}>
      <p class="help">{words.missing.help(funding.tier)}</p>
      {lines.map((line) => (
        <fieldset key={line} class="group">
          <legend class="label">{speech.name(lineNames[line])}</legend>
          {amounts
            .filter((amount) => amount.line === line)
            .map((amount) => (
              <AmountBox key={amount.field} amount={amount} {...budgetForm} />
            ))}
        </fieldset>
      ))}
      {plausible.length > 0 && (
        <button type="button" class="button" onClick={takeAll}>
          {words.missing.takeAll(plausible.length)}
        </button>
      )}
    </Section>
  );

  function takeAll(): void {
    for (const { field, suggestion } of plausible) {
      edit(field, writeEuros(toEuros(suggestion), speech.language));
      edit(suggestedField(field), true);
    }
  }
}
