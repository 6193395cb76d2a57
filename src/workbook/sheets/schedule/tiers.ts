import { descriptionOf } from "../../../agreement/description";
import { atTier, tiers, type Schedule } from "../../../agreement/schedule";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { scheduleTexts } from "../../../texts/fr/workbook/schedule";
import { fixedRange, onSheet } from "../../address";
import { body, head, section } from "../../cells";
import type { SheetDraft } from "../../sheet-draft";

/** The table of the tiers; returns where their lower edges are, for a formula to look a population up. */
export function addTiers(draft: SheetDraft, schedule: Schedule): string {
  draft.skip();
  draft.add([section(scheduleTexts.tiersTitle)]);
  draft.add(scheduleTexts.tierHead.map(head));
  const first = draft.nextRow;
  for (const tier of tiers) {
    const label = atTier(descriptionOf(schedule).tierLabels, tier);
    const from = atTier(schedule.file.tierEdges, tier);
    draft.add([body(scheduleTexts.tierLabel(tier, label)), body(from, "integer")]);
  }
  return onSheet(sheetNames.schedule, fixedRange(2, first, draft.nextRow - 1));
}
