/** Calculs budget: the financial report: its year, what was planned on each line of it, and what Réalisé says. */
import { formOf, voluntaryCharges } from "../../../../budget/form/form";
import { reportOf, type Report } from "../../../../budget/form/report";
import { reportTexts as texts } from "../../../../texts/fr/workbook/report";
import type { SheetDraft } from "../../../sheet-draft";
import type { Block } from "../block";
import type { PlanSources } from "../sources";
import { addVoluntary } from "../voluntary";
import type { YearOfPlan } from "../year-of-plan";
import { addReportLines, reportRowsOf } from "./lines";
import type { ReportRow, ReportSources } from "./report-row";
import { addReportedYear, reportedPlace } from "./year";

export interface ReportRefs {
  /** One row: `place` among the years, `label`, `from`, `to`, and the `threshold` of what is to be explained. */
  readonly year: Block;
  readonly facts: YearOfPlan;
  readonly report: Report;
  /** The lines of the charges, then those of the products: so many rows of `lines`. */
  readonly rows: readonly ReportRow[];
  readonly lines: Block;
  readonly voluntary: Block;
  /** What they make in the year, in whole euros. */
  readonly voluntaryTotal: number;
}

export function addReport(draft: SheetDraft, all: ReportSources): ReportRefs | null {
  const { sources, frame, years } = all;
  const place = reportedPlace(sources);
  const facts = years.find((one) => one.place === place);
  if (facts === undefined) return null;
  const year = addReportedYear(draft, facts, sources, frame);
  const report = reportOf(facts.facts, sources.budget);
  const rows = reportRowsOf(facts, sources.budget, report);
  const lines = addReportLines(draft, rows, year, all);
  const days = { from: year.cell("from", 0), to: year.cell("to", 0) };
  const ofYear = { title: texts.voluntaryOfYear, year: { period: facts.facts, ...days } };
  const voluntary = addVoluntary(draft, sources, ofYear);
  return { year, facts, report, rows, lines, voluntary, voluntaryTotal: voluntaryTotalIn(facts, sources) };
}

function voluntaryTotalIn({ facts }: YearOfPlan, { budget }: PlanSources): number {
  const charges: readonly string[] = voluntaryCharges;
  const own = formOf(facts, budget).voluntary.filter(({ line }) => charges.includes(line));
  return own.reduce((sum, { amount }) => sum + amount, 0);
}
