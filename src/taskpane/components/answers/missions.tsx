import { useAnswers } from "../../answers/answers-context";
import { missionsOfSchedules, schedulesIn } from "../../form/schedules-in";
import type { BudgetForm } from "../../use-budget-form";
import { Mission } from "./mission";
import { RateHelp } from "./rate-help";
import { Section } from "../section";

export function Missions(budgetForm: BudgetForm) {
  const { title } = useAnswers().words.missions;
  const schedules = schedulesIn(budgetForm.form);
  return (
    <Section id="missions" title={title}>
      <RateHelp />
      <ul class="missions">
        {missionsOfSchedules(schedules).map((mission) => (
          <Mission key={mission} mission={mission} schedules={schedules} {...budgetForm} />
        ))}
      </ul>
    </Section>
  );
}
