import { isOn, type SwitchField } from "../form/form-state";
import { usePane } from "../pane-context";
import type { BudgetForm } from "../use-budget-form";
import { TickBox } from "./tick-box";

const switches = ["compensation", "earmarked"] as const satisfies readonly SwitchField[];

/** The two parts of the access mission that are paid only where the community set them up. */
export function UnscheduledCare({ form, edit }: BudgetForm) {
  const { words } = usePane();
  return (
    <div class="more">
      {switches.map((field) => (
        <TickBox key={field} field={field} help={words.form[field].help} isOn={isOn(form, field)} onEdit={edit}>
          {words.form[field].label}
        </TickBox>
      ))}
    </div>
  );
}
