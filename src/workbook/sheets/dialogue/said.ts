/** What the page Dialogue shows of what was spent, which nobody may have said. */
import { toEuros, type Cents } from "../../../agreement/money";
import { notKnown } from "../../../texts/fr/workbook/dialogue";
import { quoted, when } from "../../formula";
import { onPlan } from "../budget/on-plan";
import type { DialogueRefs } from "../plan-calculations/dialogue/dialogue";

/** Where Réalisé says something of the year. */
export function ifSaid({ year }: Pick<DialogueRefs, "year">, formula: string): string {
  return when(`${onPlan(year.cell("said", 0))}=0`, quoted(notKnown), formula);
}

export function shownOr(amount: Cents | null): number | string {
  return amount === null ? notKnown : toEuros(amount);
}
