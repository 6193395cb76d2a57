import { atTier, tiers, type Schedule } from "../../../agreement/schedule";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { rateTexts } from "../../../texts/fr/workbook/rates";
import { fixedRange, onSheet } from "../../address";
import { body, head, section } from "../../cells";
import type { SheetDraft } from "../../sheet-draft";

/** The table of the tiers; returns where their lower edges are, for a formula to look a population up. */
export function addTiers(draft: SheetDraft, { file }: Schedule): string {
  draft.skip();
  draft.add([section(rateTexts.tiersTitle)]);
  draft.add(rateTexts.tierHead.map(head));
  const first = draft.nextRow;
  for (const tier of tiers) {
    const { from, label } = atTier(file.tiers, tier);
    draft.add([body(rateTexts.tierLabel(tier, label)), body(from, "integer")]);
  }
  return onSheet(sheetNames.rates, fixedRange(2, first, draft.nextRow - 1));
}
