import { datesIn } from "../../form/dates-in";
import { usePane } from "../../pane-context";
import { loadTime } from "../../time/load-time";
import type { BudgetForm } from "../../use-budget-form";
import { useOnDemand } from "../../use-on-demand";
import { Loaded } from "../loaded";

/** What a dated contract brings in time. */
export function MoneyInTime({ form, reading }: BudgetForm) {
  const { speech } = usePane();
  const { choices } = reading;
  const isDated = choices !== null && datesIn(form, reading).isSignatureGiven;
  const parts = useOnDemand(isDated, () => loadTime(speech.language));
  if (!isDated) return null;
  return <Loaded parts={parts}>{({ MoneyPreview, time }) => <MoneyPreview choices={choices} time={time} />}</Loaded>;
}
