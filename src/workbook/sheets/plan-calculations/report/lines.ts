/** Calculs budget: each line of the financial report: what was planned, in whole euros, and what Réalisé says of it. */
import { isWithin } from "../../../../agreement/period";
import type { Budget } from "../../../../budget/budget";
import { formOf, lackingOn, lineOfGrant } from "../../../../budget/form/form";
import type { Report } from "../../../../budget/form/report";
import { reportTexts as texts } from "../../../../texts/fr/workbook/report";
import { body, calculation, type Content } from "../../../cells";
import { countIfs, sumIfs } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import { addBlock, type At, type Block } from "../block";
import type { YearOfPlan } from "../year-of-plan";
import { actualRows, grantTest, lackingFormula, plannedFormula, wholeOf } from "./formulas";
import type { ReportRow, ReportSources } from "./report-row";

export function reportRowsOf({ facts }: YearOfPlan, budget: Budget, { lines }: Report): readonly ReportRow[] {
  const form = formOf(facts, budget);
  const actuals = budget.planned.actuals.filter(({ day }) => isWithin(day, facts));
  return (["charges", "products"] as const).flatMap((side) =>
    form[side].lines.map(({ line, amount: planned }): ReportRow => ({
      side,
      line,
      planned,
      lacking: lackingOn(line, facts, budget),
      count: actuals.filter((one) => one.line === line).length,
      actual: lines.find((one) => one.line === line)?.actual ?? null,
    })),
  );
}

export function addReportLines(draft: SheetDraft, rows: readonly ReportRow[], year: Block, all: ReportSources): Block {
  const { linesHead: heads } = texts;
  const { inputs, budget } = all.sources;
  const grantLine = lineOfGrant(budget.planned.accounting);
  const isOfGrant = ({ line }: ReportRow): Content => {
    const test = grantTest(line, all);
    return test === null ? body(0, "integer") : calculation(test, line === grantLine ? 1 : 0, "integer");
  };
  const done = (at: At) => actualRows(at("line"), year, inputs.actuals);
  const sumOf = (at: At) => wholeOf(sumIfs(inputs.actuals.column("amount"), ...done(at)));
  return addBlock<ReportRow>(
    draft,
    { title: texts.lines, help: null },
    [
      { id: "line", head: heads.line, content: ({ line }) => body(line) },
      { id: "isGrant", head: heads.isGrant, content: isOfGrant },
      {
        id: "planned",
        head: heads.planned,
        content: (row, at) => calculation(plannedFormula(row, at, year, all), row.planned, "euros"),
      },
      {
        id: "lacking",
        head: heads.lacking,
        content: (row, at) => calculation(lackingFormula(row, at, year, all), row.lacking, "integer"),
      },
      {
        id: "count",
        head: heads.count,
        content: ({ count }, at) => calculation(countIfs(...done(at)), count, "integer"),
      },
      { id: "actual", head: heads.actual, content: ({ actual }, at) => calculation(sumOf(at), actual ?? 0, "euros") },
    ],
    rows,
  );
}
