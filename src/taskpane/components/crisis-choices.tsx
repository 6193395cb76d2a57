import { isOn, textIn } from "../form/form-state";
import { usePane } from "../pane-context";
import type { BudgetForm } from "../use-budget-form";
import { ChoiceBox } from "./choice-box";
import { TickBox } from "./tick-box";

/** What the year holds of the crisis mission, which is paid whatever the results. */
export function CrisisChoices({ form, edit }: BudgetForm) {
  const { words } = usePane();
  const { unrated, crisisPlan, crisisDeclared } = words.form;
  const options = [
    ["drafted", crisisPlan.drafted],
    ["updated", crisisPlan.updated],
  ] as const;
  return (
    <div class="more">
      <p class="help">{unrated}</p>
      <ChoiceBox
        field="crisisPlan"
        label={crisisPlan.label}
        help={crisisPlan.help}
        value={textIn(form, "crisisPlan")}
        options={options}
        onEdit={edit}
      />
      <TickBox field="crisisDeclared" help={crisisDeclared.help} isOn={isOn(form, "crisisDeclared")} onEdit={edit}>
        {crisisDeclared.label}
      </TickBox>
    </div>
  );
}
