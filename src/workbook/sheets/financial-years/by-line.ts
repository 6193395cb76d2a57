/** Exercices: the financial years side by side, line by line, secure money and money at risk apart. */
import { lineNames } from "../../../agreement/line-names";
import type { LineId } from "../../../agreement/lines";
import { sum, toEuros, type Cents } from "../../../agreement/money";
import { onLine } from "../../../funding/time/ledger";
import { statementOf, type StatementRow } from "../../../funding/time/statement";
import { natureWords } from "../../../texts/fr/workbook/common";
import { financialYearTexts as texts } from "../../../texts/fr/workbook/financial-years";
import { cell, fixedCell, fixedColumn } from "../../address";
import { carriedOver } from "../../carried-over";
import { body, calculation, head, link, section, total, totalLabel, type Content } from "../../cells";
import { equals, sumIfs } from "../../formula";
import type { ShownContract } from "../../shown-contract";
import type { SheetDraft } from "../../sheet-draft";
import type { TimeRefs } from "../calculations/accounts/accounts";
import { yearCount, yearWords, shownYears } from "./shown-years";
import { cashIn, rightsIn, type YearCells } from "./criteria";
import type { OverviewRefs } from "./overview";

const lineColumn = 1;
const amountColumn = 2;
const firstYear = 3;
const totalColumn = firstYear + yearCount;

const flows = ["securedRights", "atRiskRights", "securedCash", "atRiskCash"] as const;
type Flow = (typeof flows)[number];

const amountOf: Readonly<Record<Flow, (row: StatementRow) => Cents>> = {
  securedRights: ({ rights }) => rights.secured,
  atRiskRights: ({ rights }) => rights.atRisk,
  securedCash: ({ cash }) => cash.secured,
  atRiskCash: ({ cash }) => cash.atRisk,
};

interface Sources {
  readonly shown: ShownContract;
  readonly refs: TimeRefs;
  readonly overview: OverviewRefs;
}

/** The lines of the tables and those of the aids. */
export function addByLine(draft: SheetDraft, sources: Sources): void {
  const { rows, oneDays } = sources.refs.dues;
  const lines = [...new Set([...rows, ...oneDays].map(({ line }) => line))];
  const years = shownYears(sources.shown);
  const names = years.map((year, index) => ({
    ...head(yearWords(year, index)),
    formula: sources.overview.label(index),
  }));
  draft.add([section(texts.byLine)]);
  draft.add([...texts.byLineHead.map(head), ...names, head(texts.total)]);
  const first = draft.nextRow;
  for (const line of lines) addLine(draft, line, statementOf(onLine(line, sources.shown.ledger), years), sources);
  addAllLines(draft, statementOf(sources.shown.ledger, years), { first, last: draft.nextRow - 1 });
}

function addLine(draft: SheetDraft, line: LineId, years: readonly StatementRow[], sources: Sources): void {
  const top = draft.nextRow;
  const isAtRisk = sources.refs.dues.rows.some((row) => row.line === line && row.nature !== "secured");
  const own = flows.filter((flow) => isAtRisk || flow.startsWith("secured"));
  for (const flow of own) addFlow(draft, line, flow, years, sources);
  const middle = top + own.length / 2;
  const carried = years.map((year, index) => {
    const until = (first: number, last: number) => `${fixedColumn(firstYear, first)}:${cell(firstYear + index, last)}`;
    const [rights, cash] = [until(top, middle - 1), until(middle, top + own.length - 1)];
    return carriedOver(`SUM(${cash})-SUM(${rights})`, year.carriedOver);
  });
  draft.add([body(lineNames[line].fr), body(texts.amounts.carriedOver), ...carried, body(null)]);
}

function addFlow(draft: SheetDraft, line: LineId, flow: Flow, years: readonly StatementRow[], sources: Sources): void {
  const row = draft.nextRow;
  const amounts = years.map((year, index) =>
    link(flowFormula(flow, row, index, sources), toEuros(amountOf[flow](year)), "euros"),
  );
  draft.add([
    body(lineNames[line].fr),
    body(texts.amounts[flow]),
    ...amounts,
    sumOfYears(row, years, flow, calculation),
  ]);
}

function flowFormula(flow: Flow, row: number, index: number, { refs, overview }: Sources): string {
  const { accruals, payments } = refs;
  const name = fixedColumn(lineColumn, row);
  const cells: YearCells = {
    from: overview.from(index),
    next: index === yearCount - 1 ? null : overview.from(index + 1),
    ofAccruals: [equals(accruals("line"), name)],
    ofPayments: [equals(payments.line, name)],
  };
  switch (flow) {
    case "securedRights":
      return rightsIn("secured", cells, refs);
    case "atRiskRights":
      return rightsIn("atRisk", cells, refs);
    case "securedCash":
      return cashIn(natureWords.secured, cells, refs);
    case "atRiskCash":
      return cashIn(natureWords.atRisk, cells, refs);
  }
}

type Sum = (formula: string, value: number, format: "euros") => Content;

function sumOfYears(row: number, years: readonly StatementRow[], flow: Flow, content: Sum): Content {
  const across = `${cell(firstYear, row)}:${cell(totalColumn - 1, row)}`;
  return content(`SUM(${across})`, toEuros(sum(years.map(amountOf[flow]))), "euros");
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

function addAllLines(draft: SheetDraft, years: readonly StatementRow[], lines: Rows): void {
  const sumOf = (index: number, row: number) => {
    const column = firstYear + index;
    const amounts = `${cell(column, lines.first)}:${cell(column, lines.last)}`;
    const names = `${fixedCell(amountColumn, lines.first)}:${fixedCell(amountColumn, lines.last)}`;
    return sumIfs(amounts, equals(names, fixedColumn(amountColumn, row)));
  };
  for (const flow of flows) {
    const row = draft.nextRow;
    const amounts = years.map((year, index) => total(sumOf(index, row), toEuros(amountOf[flow](year)), "euros"));
    const labels = [totalLabel(texts.allLines), totalLabel(texts.amounts[flow])];
    draft.add([...labels, ...amounts, sumOfYears(row, years, flow, total)]);
  }
  const row = draft.nextRow;
  const carried = years.map((year, index) =>
    total(`ROUND(${sumOf(index, row)},2)`, toEuros(year.carriedOver), "signedEuros"),
  );
  draft.add([totalLabel(texts.allLines), totalLabel(texts.amounts.carriedOver), ...carried, totalLabel("")]);
}
