import { toEuros } from "../../../agreement/money";
import { rowOf } from "../../../agreement/amount";
import { suggestionReasonOf } from "../../../agreement/remarks";
import { tiers, type Schedule } from "../../../agreement/schedule";
import { suggestedAmount } from "../../../funding/retained-amount";
import { scheduleRowsOf, type ScheduleRow } from "../../../funding/schedule-rows";
import { commonWords } from "../../../texts/fr/workbook/common";
import { scheduleTexts } from "../../../texts/fr/workbook/schedule";
import { body, head, section, subtitle } from "../../cells";
import { rowLabels } from "../../row-labels";
import type { SheetDraft } from "../../sheet-draft";

/** Unverified figures for the amounts that no source gives; nothing refers to them. */
export function addSuggestions(draft: SheetDraft, schedule: Schedule): void {
  const rows = scheduleRowsOf(schedule).filter((row) => rowOf(row.line, row.part, schedule).suggestions);
  if (rows.length === 0) return;
  draft.skip();
  draft.add([section(scheduleTexts.suggestionTitle)]);
  draft.add([subtitle(scheduleTexts.suggestionHelp)]);
  draft.add([commonWords.line, commonWords.part, ...tiers.map(commonWords.tier), scheduleTexts.reason].map(head));
  for (const row of rows) addSuggestion(draft, row, schedule);
}

function addSuggestion(draft: SheetDraft, row: ScheduleRow, schedule: Schedule): void {
  const amounts = tiers.map((tier) => {
    const amount = suggestedAmount(row.line, row.part, tier, schedule);
    return body(amount === null ? null : toEuros(amount), "euros");
  });
  draft.add([...rowLabels(row), ...amounts, body(suggestionReasonOf(row.line, row.part, schedule))]);
}
