/** Indemnités: what is to be reviewed before anybody is paid. */
import {
  isPaidWithoutDocument,
  lacksMission,
  lacksProfession,
  type Declaration,
} from "../../../budget/indemnities/indemnity";
import { indemnityTexts } from "../../../texts/fr/workbook/indemnities";
import { cell } from "../../address";
import { body, head, link, section } from "../../cells";
import type { SheetDraft } from "../../sheet-draft";
import type { PlanSources } from "../plan-calculations/sources";
import type { IndemnityBlocks } from "./calculations";
import { onIndemnities } from "./on-indemnities";

const texts = indemnityTexts.page;

type ReviewId = keyof typeof texts.reviews;

const isToReview: Readonly<Record<ReviewId, (one: Declaration) => boolean>> = {
  noDocument: isPaidWithoutDocument,
  unpaid: ({ state }) => state === "validated",
  noMission: lacksMission,
  noProfession: lacksProfession,
};

export function toReview(id: ReviewId, { budget }: PlanSources): number {
  return (budget.planned.indemnities?.declarations ?? []).filter(isToReview[id]).length;
}

export function addReview(draft: SheetDraft, plan: PlanSources, { rows }: IndemnityBlocks): void {
  draft.skip();
  draft.add([section(texts.review)]);
  draft.add([head(texts.reviewHead.what), head(texts.reviewHead.count)]);
  const first = draft.nextRow;
  for (const [id, label] of Object.entries(texts.reviews) as [ReviewId, string][]) {
    draft.add([body(label), link(`SUM(${onIndemnities(rows.down(id))})`, toReview(id, plan), "integer")]);
  }
  const counts = `${cell(2, first)}:${cell(2, draft.nextRow - 1)}`;
  draft.highlight({ range: counts, formula: `${cell(2, first)}>0`, look: "warned" });
}
