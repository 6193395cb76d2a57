/** Synthèse as long as the contract has no signature: what its year is worth, mission by mission, on one page. */
import { synthesisTexts, undatedTexts as texts } from "../../../texts/fr/workbook/synthesis";
import { hint, title } from "../../cells";
import { empty, isEmpty, joined, quoted, when } from "../../formula";
import type { WorkbookModel } from "../../model";
import type { SheetPlan } from "../../plan";
import { undatedSource } from "../../../texts/fr/workbook/page-sources";
import { SheetDraft } from "../../sheet-draft";
import { addUndatedWarnings } from "./warnings";
import type { AssumptionRefs } from "../assumptions/assumptions";
import { addUndatedChart } from "./undated/chart";
import { addUndatedFigures } from "./undated/figures";
import { addUndatedIdentity } from "./undated/identity";
import { addYearByMission } from "./undated/by-mission";
import type { UndatedSources } from "./undated/sources";

export function undatedSynthesisSheet(sources: UndatedSources): SheetPlan {
  const { model, assumptions } = sources;
  const draft = new SheetDraft("synthesis", synthesisTexts.purpose);
  addSynthesisTitle(draft, model, assumptions);
  addUndatedIdentity(draft, sources);
  draft.add([hint(texts.askDate)]);
  addUndatedFigures(draft, sources);
  const lines = addYearByMission(draft, sources);
  addUndatedChart(draft, sources, lines);
  addUndatedWarnings(draft, model);
  draft.skip();
  draft.add([hint(synthesisTexts.signature), undefined, undefined, hint(synthesisTexts.date)]);
  draft.add([draft.source(undatedSource)]);
  return draft.finish({
    columnWidths: [42, 17, 17, 17, 17, 9],
    frozenRows: 0,
    print: { orientation: "portrait", pagesTall: 1 },
  });
}

/** The community, then the note of whoever hands the document over. */
export function addSynthesisTitle(
  draft: SheetDraft,
  { funding }: WorkbookModel,
  { name, document }: AssumptionRefs,
): void {
  const { choices } = funding;
  const formula = joined(quoted(synthesisTexts.title), when(isEmpty(name), quoted(synthesisTexts.community), name));
  draft.add([{ ...title(synthesisTexts.title + (choices.name || synthesisTexts.community)), formula }], 27);
  const note = when(isEmpty(document.note), empty, document.note);
  draft.add([{ value: choices.document.note, formula: note, role: "subtitle", format: "text" }]);
}
