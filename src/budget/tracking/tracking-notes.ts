import { financialYearLabel } from "../../funding/situation/financial-years";
import type { Budget } from "../budget";
import type { BudgetNote } from "../notes";
import { isSilent } from "./correction";
import { trackingOf } from "./tracking";

/** What the follow-up leaves without a reason; nothing where nobody keeps one. */
export function trackingNotes(budget: Budget): readonly BudgetNote[] {
  const { tracking } = budget.planned;
  if (tracking === null) return [];
  const rows = tracking.corrections.flatMap((one, index) => (isSilent(one) ? [index + 1] : []));
  const gaps = budget.years.flatMap((year) => {
    const own = trackingOf(year, budget)?.classes ?? [];
    const classes = own.filter(({ isToExplain, reasons }) => isToExplain && reasons.length === 0);
    if (classes.length === 0) return [];
    const names = classes.map((one) => one.class);
    return [{ kind: "gapsToExplain", year: financialYearLabel(year), classes: names } as const];
  });
  return [...(rows.length === 0 ? [] : [{ kind: "correctionsSilent", rows } as const]), ...gaps];
}
