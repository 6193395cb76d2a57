/** What a schedule gives for each contract year after the first, where its amount is that of the first alone. */
import { rowOf } from "../../../agreement/amount";
import { toEuros } from "../../../agreement/money";
import { followingAt, tiers, type Schedule } from "../../../agreement/schedule";
import { scheduleRowsOf, type ScheduleRow } from "../../../funding/schedule-rows";
import { commonWords, sheetNames } from "../../../texts/fr/workbook/common";
import { scheduleTexts } from "../../../texts/fr/workbook/schedule";
import { fixedCell, onSheet } from "../../address";
import { body, head, section, subtitle } from "../../cells";
import { rowLabels } from "../../row-labels";
import type { SheetDraft } from "../../sheet-draft";

const firstColumn = 3;

/** Returns where the four amounts of a row are, tier 1 to 4; null: one amount stands for all years. */
export function addFollowing(draft: SheetDraft, schedule: Schedule): (row: ScheduleRow) => string | null {
  const rows = scheduleRowsOf(schedule).filter(({ line, part }) => rowOf(line, part, schedule).following);
  if (rows.length === 0) return () => null;
  draft.skip();
  draft.add([section(scheduleTexts.followingTitle)]);
  draft.add([subtitle(scheduleTexts.followingHelp)]);
  draft.add([commonWords.line, commonWords.part, ...tiers.map(commonWords.tier)].map(head));
  const first = draft.nextRow;
  for (const row of rows) draft.add([...rowLabels(row), ...tiers.map((tier) => amountContent(row, tier, schedule))]);
  return ({ line, part }) => {
    const index = rows.findIndex((one) => one.line === line && one.part === part);
    const at = (column: number) => fixedCell(column, first + index);
    return index < 0 ? null : onSheet(sheetNames.schedule, `${at(firstColumn)}:${at(firstColumn + tiers.length - 1)}`);
  };
}

function amountContent({ line, part }: ScheduleRow, tier: (typeof tiers)[number], schedule: Schedule) {
  const amount = followingAt(rowOf(line, part, schedule), tier);
  return body(amount === null ? null : toEuros(amount), "euros");
}
