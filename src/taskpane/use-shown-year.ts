import { useMemo } from "preact/hooks";
import { isSigned } from "../funding/choices";
import { undatedYear } from "../funding/shown-year";
import { loadAnswers } from "./answers/load-answers";
import { usePane } from "./pane-context";
import type { ShownForm } from "./shown-form";
import type { BudgetForm } from "./use-budget-form";
import { useOnDemand } from "./use-on-demand";

/** The years of a contract come with what tells them, once there is a signature: the first screen does without. */
export function useShownYear(budgetForm: BudgetForm): ShownForm {
  const { language } = usePane().speech;
  const { funding, form } = budgetForm;
  const signed = funding !== null && isSigned(funding.choices) ? funding.choices : null;
  const time = useOnDemand(signed !== null && form, () =>
    loadAnswers(language).then(({ loadTime }) => loadTime(language)),
  );
  const year = useMemo(() => {
    if (funding === null || signed === null) return funding && undatedYear(funding);
    return time === null || time === "failed" ? null : time.shownYear(funding, form);
  }, [funding, time]);
  return { ...budgetForm, year, signed, time };
}
