/** What the cells say of the contract years, as the form keeps it: the pane then counts them as the workbook does. */
import { withClosedYears } from "../../budget/closing/with-closed-years";
import { withEarnedRates } from "../../budget/indicators/with-earned-rates";
import type { Choices } from "../../funding/choices";
import { Refused } from "../../refusal/refused";
import type { YearsOfPlan } from "../../workbook/reading/plan/years-in-workbook";
import { isOn, textIn, type FormState } from "../form/form-state";

export function writeYears(years: YearsOfPlan | null): string {
  return years === null ? "" : JSON.stringify(years);
}

/** The same choices, the closed years as they were closed, and the others at the rates that their indicators give. */
export function withYearsOfPlan<C extends Choices>(choices: C, form: FormState): C {
  const kept = textIn(form, "plan:years");
  if (kept === "" || !isOn(form, "plan:wanted")) return choices;
  const years = JSON.parse(kept) as YearsOfPlan;
  try {
    const { time } = withClosedYears(withEarnedRates(choices, years), years);
    return { ...choices, time };
  } catch (error) {
    // Of other days than those that were closed, which a build refuses with its reason.
    if (error instanceof Refused) return choices;
    throw error;
  }
}
