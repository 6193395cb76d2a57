import { missionsOfSchedules, schedulesIn } from "../form/schedules-in";
import { usePane } from "../pane-context";
import type { BudgetForm } from "../use-budget-form";
import { Mission } from "./mission";
import { RateHelp } from "./rate-help";
import { Section } from "./section";

export function Missions(budgetForm: BudgetForm) {
  const { words } = usePane();
  const schedules = schedulesIn(budgetForm.form);
  return (
    <Section id="missions" title={words.form.missions}>
      <RateHelp />
      <ul class="missions">
        {missionsOfSchedules(schedules).map((mission) => (
          <Mission key={mission} mission={mission} schedules={schedules} {...budgetForm} />
        ))}
      </ul>
    </Section>
  );
}
