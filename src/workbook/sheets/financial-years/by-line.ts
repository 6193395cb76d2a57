/** Exercices: the financial years side by side, line by line, secure money and money at risk apart. */
import { lineNames } from "../../../agreement/line-names";
import type { LineId } from "../../../agreement/lines";
import { sum, toEuros, type Cents } from "../../../agreement/money";
import { unknownEarnedIn, unknownPaidIn } from "../../../funding/situation/unknown-in";
import type { Contract } from "../../../funding/time/contract";
import { onLine } from "../../../funding/time/ledger";
import { statementOf, type StatementRow } from "../../../funding/time/statement";
import { toEnter } from "../../../texts/fr/workbook/common";
import { financialYearTexts as texts } from "../../../texts/fr/workbook/financial-years";
import { cell, fixedCell, fixedColumn } from "../../address";
import { carriedOver } from "../../carried-over";
import { body, calculation, head, link, section, total, totalLabel, type Content } from "../../cells";
import { countIfs, equals, holds, sumIfs } from "../../formula";
import { knownOrToEnter, shownSum } from "../../known-or-to-enter";
import { lackCount, putLackHead } from "../../lack-head";
import type { ShownContract } from "../../shown-contract";
import type { SheetDraft } from "../../sheet-draft";
import type { TimeRefs } from "../calculations/accounts/accounts";
import { yearCount, yearWords, shownYears } from "./shown-years";
import { cashIn, rightsIn, unknownCashIn, unknownRightsIn, type Certainty, type YearCells } from "./criteria";
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

/** How many amounts it lacks, of one line or of all. */
const unknownOf: Readonly<Record<Flow, (row: StatementRow, contract: Contract, line?: LineId) => number>> = {
  securedRights: (row, contract, line) => unknownEarnedIn(row, contract, { secured: true, ...(line && { line }) }),
  atRiskRights: (row, contract, line) => unknownEarnedIn(row, contract, { secured: false, ...(line && { line }) }),
  securedCash: (row, contract, line) => unknownPaidIn(row, contract, { secured: true, ...(line && { line }) }),
  atRiskCash: (row, contract, line) => unknownPaidIn(row, contract, { secured: false, ...(line && { line }) }),
};

function certaintyOf(flow: Flow): Certainty {
  return flow.startsWith("secured") ? "secured" : "atRisk";
}

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
  const heads = draft.add([...texts.byLineHead.map(head), ...names, head(texts.total)]);
  const first = draft.nextRow;
  for (const line of lines) addLine(draft, line, statementOf(onLine(line, sources.shown.ledger), years), sources);
  const all = statementOf(sources.shown.ledger, years);
  addAllLines(draft, all, { first, last: draft.nextRow - 1 }, sources.shown);
  putLackHead(draft, { heads, column: totalColumn + 1 }, unknownOfAll(all, sources.shown.contract));
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
  const counts = `SUM(${cell(totalColumn + 1, top)}:${cell(totalColumn + 1, draft.nextRow - 1)})`;
  const count = own.reduce((before, flow) => before + unknownInAll(flow, years, sources.shown.contract, line), 0);
  const lacks = lackCount(counts, count);
  draft.add([body(lineNames[line].fr), body(texts.amounts.carriedOver), ...carried, body(null), lacks]);
}

function addFlow(draft: SheetDraft, line: LineId, flow: Flow, years: readonly StatementRow[], sources: Sources): void {
  const row = draft.nextRow;
  const { contract } = sources.shown;
  const unknown = years.map((year) => unknownOf[flow](year, contract, line));
  const amounts = years.map((year, index) => {
    const { known, lacking } = flowFormulas(flow, row, index, sources);
    return link(knownOrToEnter(known, lacking), shownSum(amountOf[flow](year), unknown[index] ?? 0), "euros");
  });
  draft.add([
    body(lineNames[line].fr),
    body(texts.amounts[flow]),
    ...amounts,
    sumOfYears(row, years, flow, unknown, calculation),
    lackCount(flowFormulas(flow, row, null, sources).lacking, unknownInAll(flow, years, contract, line)),
  ]);
}

/** How many amounts it lacks in all the years: one that two of them share counts once. */
function unknownInAll(flow: Flow, years: readonly StatementRow[], contract: Contract, line?: LineId): number {
  const [first, last] = [years[0], years.at(-1)];
  return first && last ? unknownOf[flow]({ ...first, to: last.to }, contract, line) : 0;
}

function unknownOfAll(years: readonly StatementRow[], contract: Contract): number {
  return flows.reduce((count, flow) => count + unknownInAll(flow, years, contract), 0);
}

/** What is known of it, and how many amounts it lacks. @param index null: all the years */
function flowFormulas(
  flow: Flow,
  row: number,
  index: number | null,
  { refs, overview }: Sources,
): { readonly known: string; readonly lacking: string } {
  const { accruals, payments, dues } = refs;
  const name = fixedColumn(lineColumn, row);
  const cells: YearCells = {
    from: overview.from(index ?? 0),
    next: index === null || index === yearCount - 1 ? null : overview.from(index + 1),
    ofAccruals: [equals(accruals("line"), name)],
    ofPayments: [equals(payments.line, name)],
    ofDues: [equals(dues.line, name)],
  };
  const certainty = certaintyOf(flow);
  return flow.endsWith("Cash")
    ? { known: cashIn(certainty, cells, refs), lacking: unknownCashIn(certainty, cells, refs) }
    : { known: rightsIn(certainty, cells, refs), lacking: unknownRightsIn(certainty, cells, refs) };
}

type Sum = (formula: string, value: number | string, format: "euros") => Content;

function sumOfYears(
  row: number,
  years: readonly StatementRow[],
  flow: Flow,
  unknown: readonly number[],
  content: Sum,
): Content {
  const across = `${cell(firstYear, row)}:${cell(totalColumn - 1, row)}`;
  const lacking = countIfs(holds(across, toEnter));
  const missing = unknown.filter((count) => count > 0).length;
  return content(knownOrToEnter(`SUM(${across})`, lacking), shownSum(sum(years.map(amountOf[flow])), missing), "euros");
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

function addAllLines(
  draft: SheetDraft,
  years: readonly StatementRow[],
  lines: Rows,
  { contract }: ShownContract,
): void {
  const amountsOf = (index: number) => `${cell(firstYear + index, lines.first)}:${cell(firstYear + index, lines.last)}`;
  const names = `${fixedCell(amountColumn, lines.first)}:${fixedCell(amountColumn, lines.last)}`;
  const isIts = (row: number) => equals(names, fixedColumn(amountColumn, row));
  const sumOf = (index: number, row: number) => sumIfs(amountsOf(index), isIts(row));
  const lackingIn = (index: number, row: number) => countIfs(holds(amountsOf(index), toEnter), isIts(row));
  for (const flow of flows) {
    const row = draft.nextRow;
    const unknown = years.map((year) => unknownOf[flow](year, contract));
    const amounts = years.map((year, index) =>
      total(
        knownOrToEnter(sumOf(index, row), lackingIn(index, row)),
        shownSum(amountOf[flow](year), unknown[index] ?? 0),
        "euros",
      ),
    );
    const labels = [totalLabel(texts.allLines), totalLabel(texts.amounts[flow])];
    const count = unknownInAll(flow, years, contract);
    const lacks = lackCount(sumOf(yearCount + 1, row), count);
    draft.add([...labels, ...amounts, sumOfYears(row, years, flow, unknown, total), lacks]);
  }
  const row = draft.nextRow;
  const carried = years.map((year, index) =>
    total(`ROUND(${sumOf(index, row)},2)`, toEuros(year.carriedOver), "signedEuros"),
  );
  const lacks = lackCount(sumOf(yearCount + 1, row), unknownOfAll(years, contract));
  draft.add([totalLabel(texts.allLines), totalLabel(texts.amounts.carriedOver), ...carried, totalLabel(""), lacks]);
}
