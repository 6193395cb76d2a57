import { missionsOf } from "../../agreement/total";
import { scheduleIn } from "../form/form-state";
import { usePane } from "../pane-context";
import type { BudgetForm } from "../use-budget-form";
import { Mission } from "./mission";
import { RateHelp } from "./rate-help";
import { Section } from "./section";

export function Missions(budgetForm: BudgetForm) {
  const { words } = usePane();
  const schedule = scheduleIn(budgetForm.form);
  return (
    <Section id="missions" title={words.form.missions}>
      <RateHelp />
      <ul class="missions">
        {missionsOf(schedule).map((mission) => (
          <Mission key={mission} mission={mission} schedule={schedule} {...budgetForm} />
        ))}
      </ul>
    </Section>
  );
}
