import { useMemo } from "preact/hooks";
import { isSigned } from "../funding/choices";
import { undatedYear } from "../funding/shown-year";
import { usePane } from "./pane-context";
import type { AnswerParts } from "./answers/load-answers";
import type { ShownForm } from "./shown-form";
import { useOnDemand, type OnDemand } from "./use-on-demand";
import type { BudgetForm } from "./use-budget-form";

/** The years of a contract come with what tells them, once there is a signature: the first screen does without. */
export function useShownYear(budgetForm: BudgetForm, answers: OnDemand<AnswerParts>): ShownForm {
  const { language } = usePane().speech;
  const { funding, form } = budgetForm;
  const signed = funding !== null && isSigned(funding.choices) ? funding.choices : null;
  const parts = answers === "failed" ? null : answers;
  const time = useOnDemand(signed !== null && parts !== null && form, () =>
    parts === null ? Promise.reject(new Error("The answers come first")) : parts.loadTime(language),
  );
  const year = useMemo(() => {
    if (funding === null || signed === null) return funding && undatedYear(funding);
    return time === null || time === "failed" ? null : time.shownYear(funding, form);
  }, [funding, time]);
  return { ...budgetForm, year, signed, time };
}
