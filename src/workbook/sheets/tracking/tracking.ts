/** Suivi: the charges of a year, planned, spent and landed, by mission and by class. One page in landscape. */
import { financialYearLabel } from "../../../funding/situation/financial-years";
import { explainedFrom } from "../../../budget/form/report";
import { trackedClasses } from "../../../budget/tracking/correction";
import { addedUp } from "../../../budget/tracking/tracked-amounts";
import { trackedEnvelopes } from "../../../budget/tracking/tracking";
import { classWords, trackingTexts as texts } from "../../../texts/fr/workbook/tracking";
import { cell } from "../../address";
import { body, goTo, hint, link, section, subtitle, title } from "../../cells";
import { checksSummary } from "../../checks-summary";
import { joined, quoted, says, when } from "../../formula";
import type { SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import type { PlanSources } from "../plan-calculations/sources";
import type { TrackingRefs } from "../plan-calculations/tracking/tracking";
import { columns } from "./columns";
import { addTable, addTotal, type TrackedLine } from "./table";
import { trackedName } from "./tracked-name";

export interface TrackingPageRefs {
  /** On the page: the states of the gaps, class by class. */
  readonly states: string;
}

export function trackingSheet(
  plan: PlanSources,
  refs: TrackingRefs,
): { readonly sheet: SheetPlan; readonly refs: TrackingPageRefs } {
  const draft = new SheetDraft("tracking", texts.purpose);
  draft.add([title(texts.title)], 27);
  draft.add([subtitle(texts.help)]);
  draft.add([checksSummary(plan.calculations.model)]);
  draft.skip();
  addPeriod(draft, plan, refs);
  const corrections = plan.budget.planned.tracking?.corrections ?? [];
  draft.skip();
  const missions = addTable(
    draft,
    { title: texts.byMission, key: "mission", reasonKey: "place", lines: missionLines(refs) },
    refs,
    corrections,
  );
  addTotal(draft, refs);
  draft.skip();
  const classes = addTable(
    draft,
    { title: texts.byClass, key: "name", reasonKey: "class", lines: classLines(refs) },
    refs,
    corrections,
  );
  addTotal(draft, refs);
  [missions, classes].forEach((table) => addHighlights(draft, table));
  const states = `$J$${classes.first}:$J$${classes.last}`;
  const sheet = draft.finish({
    columnWidths: [33, 13, 13, 14, 13, 13, 12, 13, 12, 12, 44],
    frozenRows: 3,
    frozenColumns: 1,
    print: { orientation: "landscape", pagesTall: 1 },
  });
  return { sheet, refs: { states } };
}

function addPeriod(draft: SheetDraft, { inputs }: PlanSources, { tracked }: TrackingRefs): void {
  const { year, counted, facts, period } = tracked;
  const label = onPlan(year.cell("label", 0));
  draft.add([
    { ...section(`${texts.yearWord}${financialYearLabel(period)}`), formula: joined(quoted(texts.yearWord), label) },
  ]);
  const last = when(
    `${onPlan(counted.cell("months", 0))}=0`,
    quoted(texts.nothing),
    `${onPlan(counted.cell("next", 0))}-1`,
  );
  const inputsHint = hint(texts.inputs);
  draft.add([
    body(texts.upTo),
    link(last, facts.months === 0 ? texts.nothing : facts.lastDay, "date"),
    undefined,
    inputs.corrections === null ? inputsHint : goTo(inputsHint, inputs.corrections.lastMonth),
  ]);
  draft.add([body(texts.threshold), link(onPlan(year.cell("threshold", 0)), explainedFrom, "rate")]);
}

function missionLines({ tracked: { facts } }: TrackingRefs): readonly TrackedLine[] {
  return trackedEnvelopes.map((envelope) => ({
    label: trackedName(envelope),
    amounts: facts.missions.find((one) => one.envelope === envelope) ?? addedUp([], facts.period),
    isOf: (correction) => correction.envelope === envelope,
  }));
}

function classLines({ tracked: { facts } }: TrackingRefs): readonly TrackedLine[] {
  return trackedClasses.map((name) => ({
    label: classWords[name] ?? name,
    amounts: facts.classes.find((one) => one.class === name) ?? addedUp([], facts.period),
    isOf: (correction) => correction.class === name,
  }));
}

function addHighlights(draft: SheetDraft, { first, last }: { readonly first: number; readonly last: number }): void {
  const range = `${cell(columns.state, first)}:${cell(columns.state, last)}`;
  draft.highlight({ range, formula: says(cell(columns.state, first), texts.toExplain), look: "warned" });
}
