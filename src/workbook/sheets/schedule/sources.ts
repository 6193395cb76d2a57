import { provenanceOf, rowProvenanceOf } from "../../../agreement/provenance";
import { sourceOf } from "../../../agreement/source";
import { tiers, type Schedule } from "../../../agreement/schedule";
import { scheduleRowsOf, type ScheduleRow } from "../../../funding/schedule-rows";
import { describeReference } from "../../../texts/describe-source";
import { publication } from "../../../texts/fr/figures";
import { commonWords } from "../../../texts/fr/workbook/common";
import { scheduleTexts, shortConfidence } from "../../../texts/fr/workbook/schedule";
import { body, head, section, subtitle } from "../../cells";
import { rowLabels } from "../../row-labels";
import type { SheetDraft } from "../../sheet-draft";

/** How sure each amount is, and the numbers of its references. */
export function addSources(draft: SheetDraft, schedule: Schedule): void {
  draft.skip();
  draft.add([section(scheduleTexts.sourceTitle)]);
  draft.add([commonWords.line, commonWords.part, ...tiers.map(commonWords.tier), scheduleTexts.references].map(head));
  for (const row of scheduleRowsOf(schedule)) addSource(draft, row, schedule);
}

/** The documents, in the order of their numbers. */
export function addReferences(draft: SheetDraft, schedule: Schedule): void {
  draft.skip();
  draft.add([section(scheduleTexts.referenceTitle)]);
  Object.values(provenanceOf(schedule).references).forEach((reference, index) => {
    draft.add([subtitle(`${index + 1}. ${describeReference(reference, { publication })}`)]);
  });
}

function addSource(draft: SheetDraft, row: ScheduleRow, schedule: Schedule): void {
  const confidences = tiers.map((tier) =>
    body(shortConfidence[sourceOf(row.line, tier, row.part, schedule).confidence]),
  );
  const numbered = Object.keys(provenanceOf(schedule).references);
  const cited = rowProvenanceOf(row.line, row.part, schedule).references;
  const numbers = cited.map((id) => numbered.indexOf(id) + 1);
  draft.add([...rowLabels(row), ...confidences, body(numbers.sort((a, b) => a - b).join(", "))]);
}
