/** Lisez-moi: what was entered, what comes out, how to read the workbook, what it assumes, where figures come from. */
import { provenanceOf } from "../../../agreement/provenance";
import { notesOf } from "../../../funding/notes";
import { timeNotesOf } from "../../../funding/time/time-notes";
import { publication } from "../../../texts/fr/figures";
import { noteSentence } from "../../../texts/fr/notes";
import { timeNoteSentence } from "../../../texts/fr/time-notes";
import { commonWords, productName } from "../../../texts/fr/workbook/common";
import { readmeTexts as texts } from "../../../texts/fr/workbook/readme";
import { body, goTo, head, section, subtitle, title, type Content } from "../../cells";
import { onSheet } from "../../address";
import type { SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import { describeReference } from "../../../texts/describe-source";
import { addLegend } from "./legend";
import { openPointRows } from "./open-points";
import { addSummary, type SummarySources } from "./summary";

/** @param others the sheets that follow, for the reader to jump to */
export function readmeSheet(sources: SummarySources, others: readonly SheetPlan[], version: string): SheetPlan {
  const { model, time, schedules } = sources;
  const { choices } = model.funding;
  const draft = new SheetDraft("readme", texts.purpose);
  draft.add([title(commonWords.title(choices.name))], 27);
  draft.add([subtitle(texts.subtitle)]);
  addSummary(draft, sources);
  addLines(draft, texts.notes, notesOf(model.funding).map(noteSentence));
  addLines(draft, texts.timeNotes, (model.contract === null ? [] : timeNotesOf(model.contract)).map(timeNoteSentence));
  addPairs(draft, texts.sheets, texts.sheetsHead, others.map(sheetEntry));
  addLegend(draft);
  const assumptionsPage = draft.nextRow + 1;
  addPairs(draft, texts.assumptions, texts.assumptionsHead, openPointRows(model, time?.assumptions ?? null, schedules));
  const references = Object.values(provenanceOf(choices.schedule).references);
  addPairs(
    draft,
    texts.sources,
    texts.sourcesHead,
    references.map((one) => [body(one.title), body(where(one))]),
  );
  draft.skip();
  for (const line of [texts.version(productName, version), texts.disclaimer, texts.privacy])
    draft.add([subtitle(line)]);
  return draft.finish({
    columnWidths: [52, 88],
    frozenRows: 0,
    print: {
      orientation: "portrait",
      breaksBefore: [assumptionsPage],
    },
  });
}

function sheetEntry({ name, purpose }: SheetPlan): readonly [Content, Content] {
  return [goTo(body(name), onSheet(name, "A1")), body(purpose)];
}

function where(reference: Parameters<typeof describeReference>[0]): string {
  return describeReference({ ...reference, title: "" }, { publication });
}

function addPairs(
  draft: SheetDraft,
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly [Content, Content])[],
): void {
  draft.skip();
  draft.add([section(heading)]);
  draft.add(columns.map(head));
  for (const row of rows) draft.add(row);
}

function addLines(draft: SheetDraft, heading: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  draft.skip();
  draft.add([section(heading)]);
  for (const line of lines) draft.add([subtitle(`• ${line}`)]);
}
