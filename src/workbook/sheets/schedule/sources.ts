import { provenanceOf, rowProvenanceOf } from "../../../agreement/provenance";
import { sourceOf } from "../../../agreement/source";
import { tiers, type Schedule } from "../../../agreement/schedule";
import { scheduleRowsOf, type ScheduleRow } from "../../../funding/schedule-rows";
import { describeReference } from "../../../texts/describe-source";
import { publication } from "../../../texts/fr/figures";
import { commonWords } from "../../../texts/fr/workbook/common";
import { scheduleTexts, shortConfidence } from "../../../texts/fr/workbook/schedule";
import { body, head, hint, section, subtitle } from "../../cells";
import { rowLabels } from "../../row-labels";
import type { SheetDraft } from "../../sheet-draft";
import { termIds } from "./terms";

/** How sure each amount is, and the numbers of its references. */
export function addSources(draft: SheetDraft, schedule: Schedule): void {
  draft.skip();
  draft.add([section(scheduleTexts.sourceTitle)]);
  draft.add([commonWords.line, commonWords.part, ...tiers.map(commonWords.tier), scheduleTexts.references].map(head));
  for (const row of scheduleRowsOf(schedule)) addSource(draft, row, schedule);
}

/** How sure each rule of the agreement is, the numbers of its references, and what else to know of it. */
export function addTermSources(draft: SheetDraft, schedule: Schedule): void {
  const { terms, references } = provenanceOf(schedule);
  draft.skip();
  draft.add([section(scheduleTexts.termSourcesTitle)]);
  draft.add(scheduleTexts.termHead.map(head));
  for (const id of termIds) {
    const { confidence, references: cited, note } = terms[id];
    const numbers = body(numbersOf(cited, references));
    draft.add([
      body(scheduleTexts.terms[id]),
      body(shortConfidence[confidence]),
      numbers,
      note ? hint(note) : undefined,
    ]);
  }
}

function numbersOf(cited: readonly string[], references: object): string {
  const numbered = Object.keys(references);
  const numbers = cited.map((id) => numbered.indexOf(id) + 1);
  return numbers.sort((one, other) => one - other).join(", ");
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
  const cited = rowProvenanceOf(row.line, row.part, schedule).references;
  const numbers = numbersOf(cited, provenanceOf(schedule).references);
  draft.add([...rowLabels(row), ...confidences, body(numbers)]);
}
