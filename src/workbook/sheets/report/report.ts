/** Compte rendu 15059: what was planned against what was done, line by line of the form, and its annex. One page. */
import { explainedFrom } from "../../../budget/form/report";
import { financialYearLabel } from "../../../funding/situation/financial-years";
import { toEnter } from "../../../texts/fr/workbook/common";
import { reportTexts as texts } from "../../../texts/fr/workbook/report";
import { cell } from "../../address";
import { hint, link, section, title } from "../../cells";
import { checksSummary } from "../../checks-summary";
import { joined, quoted, says } from "../../formula";
import type { HighlightPlan, SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import type { ReportRefs } from "../plan-calculations/report/report";
import type { PlanSources } from "../plan-calculations/sources";
import { addAnnex } from "./annex";
import { columns } from "./columns";
import type { TrackingRefs } from "../plan-calculations/tracking/tracking";
import { classReasons } from "./reasons";
import { addResult, addVoluntarySums } from "./result";
import { addSentence } from "./sentence";
import { addSide } from "./table";

/** @param tracking whose reasons the classes take up; null: no follow-up is asked for */
export function reportSheet(plan: PlanSources, refs: ReportRefs, tracking: TrackingRefs | null): SheetPlan {
  const draft = new SheetDraft("report", texts.purpose);
  draft.add([title(texts.title)], 24);
  draft.add([{ ...draft.source(), role: "subtitle" }]);
  // On one row: the page holds all its lines on one A4 at eight points, and not one more.
  draft.add([checksSummary(plan.calculations.model), hint(texts.edition)]);
  draft.skip();
  addYear(draft, refs);
  const reasonOf = classReasons(plan, refs, tracking);
  const charges = addSide(draft, refs, "charges", reasonOf);
  const products = addSide(draft, refs, "products", reasonOf);
  addResult(draft, charges, products);
  addVoluntarySums(draft, refs);
  addSentence(draft, plan, refs, products);
  const down = (column: number) => `${cell(column, charges.first)}:${cell(column, products.total)}`;
  draft.skip();
  addAnnex(draft, refs, down(columns.toExplain));
  const signal = (column: number, word: string, look: HighlightPlan["look"]) =>
    draft.highlight({ range: down(column), formula: says(cell(column, charges.first), word), look });
  signal(columns.planned, toEnter, "unknown");
  signal(columns.actual, toEnter, "unknown");
  signal(columns.toExplain, texts.toExplain, "warned");
  return draft.finish({
    // The last is as wide as its head: a line more would take the room between the blocks.
    columnWidths: [36, 12, 11, 11, 11, 8, 11, 23],
    frozenRows: 3,
    print: { orientation: "portrait", pagesTall: 1 },
  });
}

function addYear(draft: SheetDraft, { year, facts }: ReportRefs): void {
  const label = onPlan(year.cell("label", 0));
  const said = section(`${texts.year} ${financialYearLabel(facts.facts)}`);
  const row = draft.add([{ ...said, formula: joined(quoted(`${texts.year} `), label) }]);
  draft.put(row, columns.planned, hint(texts.threshold));
  draft.put(row, columns.toExplain, link(onPlan(year.cell("threshold", 0)), explainedFrom, "rate"));
}
