/** Calculs budget: what the formulas of a line of the financial report read. */
import { compares, countIfs, equals, inColumn, isEmpty, sumIfs, when, type Test } from "../../../formula";
import type { ColumnKey } from "../../plan-inputs/columns";
import type { TableRefs } from "../../plan-inputs/refs";
import type { At, Block } from "../block";
import { lackingCharges, lackingProducts } from "../lacking";
import { words } from "../typed";
import type { ReportRow, ReportSources } from "./report-row";

/** To the cent first: a sum of cents has some binary dust behind. */
export function wholeOf(cents: string): string {
  return `ROUND(ROUND(${cents},2),0)`;
}

/** The rows of Réalisé that are of a line, in the year. */
export function actualRows(line: string, year: Block, actuals: TableRefs<ColumnKey<"actuals">>): readonly Test[] {
  const date = actuals.column("date");
  return [
    equals(actuals.column("line"), line),
    compares(date, ">=", year.cell("from", 0)),
    compares(date, "<", year.cell("to", 0)),
  ];
}

/** 1 where the accountant's setting puts the grant on a line; null: it never stands there. */
export function grantTest(line: ReportRow["line"], { sources, frame }: ReportSources): string | null {
  const product = words(sources.inputs.accounting.product);
  const isScheme = `${product}=${frame.schemeAccount}`;
  if (line === "73x") return when(isScheme, "1", "0");
  if (line === "aci") return when(isEmpty(product), "1", "0");
  return line === "74orgasoc" ? when(isScheme, "0", when(isEmpty(product), "0", "1")) : null;
}

export function plannedFormula(row: ReportRow, at: At, year: Block, all: ReportSources): string {
  const { spending, resources } = all.blocks;
  const block = row.side === "charges" ? spending : resources;
  const inYear = (place: number) => sumIfs(block.down(`year${place}`), equals(block.down("line"), at("line")));
  const own = inTheYear(year, inYear);
  const ofGrant = ["secured", "atRisk"].map((id) => inColumn(all.budget.down(id), year.cell("place", 0))).join("+");
  return wholeOf(grantTest(row.line, all) === null ? own : `${own}+${at("isGrant")}*(${ofGrant})`);
}

export function lackingFormula(row: ReportRow, at: At, year: Block, all: ReportSources): string {
  const { spending, resources } = all.blocks;
  const own = inTheYear(year, (place) =>
    row.side === "charges"
      ? countIfs(...lackingCharges(spending, place), equals(spending.down("line"), at("line")))
      : countIfs(...lackingProducts(resources, place, all.frame), equals(resources.down("line"), at("line"))),
  );
  const ofGrant = inColumn(all.budget.down("unknownGrant"), year.cell("place", 0));
  return grantTest(row.line, all) === null ? own : `${own}+${at("isGrant")}*${ofGrant}`;
}

/** Of the last year, or of the one in progress. */
function inTheYear(year: Block, formulaOf: (place: number) => string): string {
  return when(`${year.cell("place", 0)}=1`, formulaOf(1), formulaOf(2));
}
