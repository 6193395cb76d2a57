import { financialYearLabel } from "../../funding/situation/financial-years";
import type { Budget } from "../budget";
import { isSilent } from "./correction";
import { trackingOf } from "./tracking";

export type TrackingNote =
  /** Corrections of the follow-up that nobody explains, by their places from 1. */
  | { readonly kind: "correctionsSilent"; readonly rows: readonly number[] }
  /** Classes that end a year far from their budget, without a reason. */
  | { readonly kind: "gapsToExplain"; readonly year: string; readonly classes: readonly string[] };

/** What the follow-up leaves without a reason; nothing where nobody keeps one. */
export function trackingNotes(budget: Budget): readonly TrackingNote[] {
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
