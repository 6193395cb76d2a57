/** Synthèse as long as the contract has no signature: what its year is worth, and the sentence that asks for the date. */
import { toEuros } from "../../../agreement/money";
import { moneyOf, unknownRowsOf } from "../../../funding/funding";
import { synthesisTexts, undatedTexts as texts } from "../../../texts/fr/workbook/synthesis";
import { answer, body, hint, section, title, type Content } from "../../cells";
import { checksSummary } from "../../checks-summary";
import { countIfs, empty, equals, isEmpty, joined, quoted, unlessEmpty, when } from "../../formula";
import { knownLabel } from "../../known-or-to-enter";
import type { WorkbookModel } from "../../model";
import type { SheetPlan } from "../../plan";
import { undatedSource } from "../../../texts/fr/workbook/page-sources";
import { SheetDraft } from "../../sheet-draft";
import { provisionalContent } from "./warnings";
import { cell } from "../../address";
import type { AssumptionRefs } from "../assumptions/assumptions";
import type { YearDetailRefs } from "../year-detail/year-detail";

interface UndatedSources {
  readonly model: WorkbookModel;
  readonly assumptions: AssumptionRefs;
  readonly funding: YearDetailRefs;
}

export function undatedSynthesisSheet({ model, assumptions, funding }: UndatedSources): SheetPlan {
  const { choices, tier, rows: amounts } = model.funding;
  const [central, full] = [moneyOf(amounts, "central"), moneyOf(amounts, "full")];
  const draft = new SheetDraft("synthesis", synthesisTexts.purpose);
  addSynthesisTitle(draft, model, assumptions);
  draft.add([hint(texts.askDate)]);
  draft.skip();
  draft.add([section(texts.year)]);
  const lacking = countIfs(equals(funding.unknown, "1"), equals(funding.counted, "1"));
  const known = (label: string) => knownLabel(label, texts.known, lacking, unknownRowsOf(model.funding).length);
  const rows: readonly (readonly [string | Content, Content])[] = [
    [synthesisTexts.preparedBy, orBlank(assumptions.document.preparedBy, choices.document.preparedBy)],
    [synthesisTexts.preparedFor, orBlank(assumptions.document.preparedFor, choices.document.preparedFor)],
    [texts.population, orBlank("CPTS_Population", choices.population ?? "")],
    [synthesisTexts.tier, answer("CPTS_Taille", tier, "integer")],
    [known(texts.secured), answer("CPTS_Total_Fixe", toEuros(central.secured), "euros")],
    [known(texts.atRisk), answer("CPTS_Total_Variable", toEuros(central.atRisk), "euros")],
    [known(texts.central), answer("CPTS_Total", toEuros(central.total), "euros")],
    [known(texts.full), answer(funding.total("full"), toEuros(full.total), "euros")],
    [texts.checks, { ...checksSummary(model), role: "answer" }],
  ];
  for (const [label, value] of rows) draft.add([typeof label === "string" ? body(label) : label, value]);
  const provisional = draft.add([provisionalContent(model)]);
  const shown = cell(1, provisional);
  draft.highlight({
    range: `${shown}:${cell(2, provisional)}`,
    formula: `NOT(${isEmpty(`$${shown}`)})`,
    look: "warned",
  });
  draft.add([draft.source(undatedSource)]);
  return draft.finish({
    columnWidths: [58, 34],
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

/** A link to an empty cell shows nothing rather than 0. */
function orBlank(place: string, value: string | number): Content {
  return answer(unlessEmpty(place, place), value, typeof value === "number" ? "integer" : "text");
}
