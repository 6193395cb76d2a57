import { isSigned } from "../../../funding/choices";
import { usePane } from "../../pane-context";
import type { BudgetForm } from "../../use-budget-form";
import { useOnDemand } from "../../use-on-demand";
import { Loaded } from "../loaded";

/** What a dated contract brings in time. */
export function MoneyInTime(budgetForm: BudgetForm) {
  const { speech } = usePane();
  const { choices } = budgetForm.reading;
  const signed = choices !== null && isSigned(choices) ? choices : null;
  const parts = useOnDemand(signed !== null, () =>
    import(/* webpackChunkName: "time" */ "../../time/time-parts").then(({ timeParts }) => timeParts(speech.language)),
  );
  if (signed === null) return null;
  return (
    <Loaded parts={parts}>
      {({ TimeContent, time }) => <TimeContent {...budgetForm} choices={signed} time={time} />}
    </Loaded>
  );
}
