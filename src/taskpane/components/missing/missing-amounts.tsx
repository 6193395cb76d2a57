import { lineNames } from "../../../agreement/line-names";
import { toEuros } from "../../../agreement/money";
import { useAnswers } from "../../answers/answers-context";
import { suggestedField } from "../../form/form-state";
import { writeEuros } from "../../form/write-figure";
import { usePane } from "../../pane-context";
import { contractAmounts, missingOf, type ContractAmount } from "../../preview/contract-amounts";
import type { ShownForm } from "../../shown-form";
import { Section } from "../section";
import { AmountBox } from "./amount-box";

/** The amounts that only the contract gives, in one list, and one gesture that takes plausible ones. */
export function MissingAmounts({ year, time, ...budgetForm }: ShownForm) {
  const { speech } = usePane();
  const { words } = useAnswers();
  const { form, edit } = budgetForm;
  const amounts = asked();
  if (amounts.length === 0) return null;
  const missing = missingOf(amounts, form);
  const plausible = missing.flatMap(({ field, suggestion }) => (suggestion === null ? [] : [{ field, suggestion }]));
  const groups = [...new Set(amounts.map(groupOf))];
  return (
    <Section id="missing" title={words.missing.title(missing.length)}>
      <p class="help">{words.missing.help([...new Set(amounts.map(({ tier }) => tier))].join(", "))}</p>
      {groups.map((group) => (
        <fieldset key={group} class="group">
          <legend class="label">{group}</legend>
          {amounts
            .filter((amount) => groupOf(amount) === group)
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

  /** Of all the years of a dated contract, once what tells them is there. */
  function asked(): readonly ContractAmount[] {
    if (year === null) return [];
    if (year.standing === "unsigned") return contractAmounts(year, form);
    return time === null || time === "failed" ? [] : time.amountsOfContract(year.choices, form);
  }

  /** The line, with its schedule and its tier where there are several. */
  function groupOf({ line, schedule, tier }: ContractAmount): string {
    const isOne = (key: "schedule" | "tier") => new Set(amounts.map((one) => one[key])).size === 1;
    return [
      speech.name(lineNames[line]),
      ...(isOne("schedule") && schedule === year?.choices.schedule ? [] : [schedule.file.name]),
      ...(isOne("tier") ? [] : [words.answer.tier(tier)]),
    ].join(" · ");
  }

  function takeAll(): void {
    for (const { field, suggestion } of plausible) {
      edit(field, writeEuros(toEuros(suggestion), speech.language));
      edit(suggestedField(field), true);
    }
  }
}
