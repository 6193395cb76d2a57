/** What is spent on a project that a funder ties its money to. */
import type { Spending } from "../spending";

/** What is spent of the money of unscheduled care is not spent twice. */
export function spendingOfProject(project: string, spending: readonly Spending[]): readonly Spending[] {
  return spending.filter(({ action, envelope }) => envelope !== "earmarked" && isSameAction(action, project));
}

/** As the formulas of a workbook compare them: « Repérage » is « repérage ». */
export function isSameAction(one: string, other: string): boolean {
  const asFormulas = (text: string) => text.replace(/ +/g, " ").trim().toLowerCase();
  return asFormulas(one) === asFormulas(other);
}
