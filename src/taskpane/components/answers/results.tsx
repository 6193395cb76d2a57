import type { BudgetForm } from "../../use-budget-form";
import { AnswerLine } from "./answer-line";
import { Hatch } from "./hatch";
import { MissingAmounts } from "./missing-amounts";
import { Missions } from "./missions";
import { MoneyInTime } from "./money-in-time";
import { PreviewSection } from "./preview";
import { ScheduleOffer } from "./schedule-offer";

/** All that answers the three first fields: what lacks, the rates, then what they come to. */
export function Results({ funding, ...budgetForm }: BudgetForm) {
  return (
    <>
      <Hatch />
      {funding && <AnswerLine funding={funding} />}
      <ScheduleOffer funding={funding} {...budgetForm} />
      {funding && <MissingAmounts funding={funding} {...budgetForm} />}
      <Missions funding={funding} {...budgetForm} />
      <MoneyInTime funding={funding} {...budgetForm} />
      <PreviewSection funding={funding} {...budgetForm} />
    </>
  );
}
