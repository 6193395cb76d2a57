import type { BudgetForm } from "../../use-budget-form";
import { MoneyInTime } from "./money-in-time";
import { Missions } from "./missions";
import { PreviewSection } from "./preview";
import { ScheduleOffer } from "./schedule-offer";

/** All that answers the three first fields. */
export function Results(budgetForm: BudgetForm) {
  return (
    <>
      <ScheduleOffer {...budgetForm} />
      <Missions {...budgetForm} />
      <PreviewSection {...budgetForm} />
      <MoneyInTime {...budgetForm} />
    </>
  );
}
