/** The last month that counts as spent: one cell, above the corrections. */
import { monthStart, type Day } from "../../../agreement/day";
import { firstPlannedDay, lastPlannedDay } from "../../../budget/bounds";
import { planInputTexts } from "../../../texts/fr/workbook/plan-inputs";
import { trackingTexts as texts } from "../../../texts/fr/workbook/tracking";
import { cell, fixedCell, onSheet } from "../../address";
import { body, hint, input } from "../../cells";
import type { SheetDraft } from "../../sheet-draft";

/** @returns where it is */
export function addLastMonth(draft: SheetDraft, lastMonth: Day | null): string {
  const month = lastMonth === null ? null : monthStart(lastMonth);
  const row = draft.add([
    body(texts.lastMonth),
    input("plan:lastActualMonth", month, "month"),
    hint(texts.lastMonthHelp),
  ]);
  draft.validate({
    range: cell(2, row),
    rule: { kind: "whole", min: firstPlannedDay, max: lastPlannedDay },
    allowBlank: true,
    promptTitle: texts.lastMonth,
    ...planInputTexts.prompts.month,
  });
  return onSheet(draft.name, fixedCell(2, row));
}
