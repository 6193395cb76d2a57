import { useAnswers } from "../../answers/answers-context";
import { keptMissionsIn, missionsOfSchedules, schedulesIn } from "../../form/schedules-in";
import type { BudgetForm } from "../../use-budget-form";
import { isRated } from "../../preview/schedule-facts";
import { CommonRate } from "./common-rate";
import { Mission } from "./mission";
import { RateHelp } from "./rate-help";
import { Section } from "../section";

export function Missions(budgetForm: BudgetForm) {
  const { title } = useAnswers().words.missions;
  const schedules = schedulesIn(budgetForm.form);
  const rated = keptMissionsIn(budgetForm.form).filter((one) => schedules.some((schedule) => isRated(one, schedule)));
  return (
    <Section id="missions" title={title}>
      <RateHelp />
      {rated.length > 1 && <CommonRate missions={rated} {...budgetForm} />}
      <ul class="missions">
        {missionsOfSchedules(schedules).map((mission) => (
          <Mission key={mission} mission={mission} schedules={schedules} {...budgetForm} />
        ))}
      </ul>
    </Section>
  );
}
