/** What no figure gives and a rule does: the yearly update of the crisis plan, a share of its drafting. */
import { holdsRow, type ScheduleRow } from "../../../funding/schedule-rows";
import type { Schedule } from "../../../agreement/schedule";
import { termsOf } from "../../../agreement/terms";
import { toEnter } from "../../../texts/fr/workbook/common";
import { inRow, isEmpty, quoted, unlessEmpty, when } from "../../formula";

/** The row whose amount a rule gives another's; null: the schedule has no such rule. */
export function ruledBy({ line, part }: ScheduleRow, schedule: Schedule): ScheduleRow | null {
  const drafting: ScheduleRow = { line, part: "plan", nature: "secured" };
  const isRuled = part === "update" && termsOf(schedule).planUpdateShare !== null;
  return isRuled && holdsRow(drafting, schedule) ? drafting : null;
}

/** The share of the drafting at the tier of a cell, or the words that say that it is missing too. */
export function shareOfDrafting(drafting: string, tier: string, share: string): string {
  const found = inRow(drafting, tier);
  return when(isEmpty(unlessEmpty(tier, found)), quoted(toEnter), `ROUND(${found}*${share},2)`);
}
