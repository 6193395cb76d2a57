/** Exercices: each financial year in one row, what it earns, what it receives, and what may be spent without risk. */
import { sum, toEuros, type Cents } from "../../../agreement/money";
import { unknownEarnedIn, unknownPaidIn } from "../../../funding/situation/unknown-in";
import type { Contract } from "../../../funding/time/contract";
import { receivedSecure } from "../../../funding/time/received-secure";
import { statementOf, type StatementRow } from "../../../funding/time/statement";
import { unknownPaymentsOf } from "../../../funding/time/unknown-payments";
import { scenarioWords, sheetNames } from "../../../texts/fr/workbook/common";
import { financialYearTexts as texts } from "../../../texts/fr/workbook/financial-years";
import { cell, fixedCell, fixedRange, onSheet } from "../../address";
import { carriedInWords, carriedOver } from "../../carried-over";
import { calculation, head, link, section, subtitle, total, totalLabel, type Content } from "../../cells";
import { compares, countIfs, joined, quoted, sumIfs } from "../../formula";
import { knownOrToEnter, shownSum, totalOfKnown } from "../../known-or-to-enter";
import type { RightsAndCash } from "../../rights-and-cash-chart";
import type { ShownContract } from "../../shown-contract";
import type { SheetDraft } from "../../sheet-draft";
import type { TimeRefs } from "../calculations/accounts/accounts";
import { yearCount, yearLabel, yearWords, shownYears } from "./shown-years";
import { cashIn, rightsIn, unknownCashIn, unknownRightsIn, type Certainty } from "./criteria";

const columns = {
  label: 1,
  words: 2,
  from: 3,
  securedRights: 4,
  atRiskRights: 5,
  rights: 6,
  securedCash: 7,
  atRiskCash: 8,
  cash: 9,
  carriedOver: 10,
  safe: 11,
  unknownRights: 12,
  unknownCash: 13,
} as const;

export interface OverviewRefs {
  readonly table: RightsAndCash;
  /** On this sheet: the name and the first day of a year, 0 being the first. */
  readonly label: (index: number) => string;
  readonly from: (index: number) => string;
  /** From any sheet: what all the years earn, and what they receive. */
  readonly rights: string;
  readonly cash: string;
}

export function addOverview(draft: SheetDraft, shown: ShownContract, refs: TimeRefs): OverviewRefs {
  const statement = statementOf(shown.ledger, shownYears(shown));
  const scenario = scenarioWords[shown.scenario];
  draft.skip();
  draft.add([
    {
      ...section(scenario),
      formula: joined(quoted(`${texts.overview} `), refs.scenario),
      value: `${texts.overview} ${scenario}`,
    },
  ]);
  draft.add([subtitle(texts.overviewHelp)]);
  draft.add(texts.overviewHead.map(head));
  const first = draft.nextRow;
  statement.forEach((_, index) => addYear(draft, shown, statement, { index, first }, refs));
  const totals = addTotals(draft, statement, first, shown, refs);
  const down = (column: number) => onSheet(sheetNames.financialYears, fixedRange(column, first, first + yearCount - 1));
  const here = (column: number) => onSheet(sheetNames.financialYears, fixedCell(column, totals));
  return {
    table: {
      periods: down(columns.label),
      rights: down(columns.rights),
      cash: down(columns.cash),
      facts: statement.map((year, index) => ({ ...year, period: yearWords(year, index) })),
    },
    label: (index) => fixedCell(columns.label, first + index),
    from: (index) => fixedCell(columns.from, first + index),
    rights: here(columns.rights),
    cash: here(columns.cash),
  };
}

interface Place {
  readonly index: number;
  readonly first: number;
}

function addYear(
  draft: SheetDraft,
  { ledger, contract }: ShownContract,
  statement: readonly StatementRow[],
  place: Place,
  refs: TimeRefs,
): void {
  const { index, first } = place;
  const year = statement[index];
  if (year === undefined) return;
  const row = draft.nextRow;
  const at = (column: keyof typeof columns) => cell(columns[column], row);
  const since = (column: keyof typeof columns) => `SUM(${fixedCell(columns[column], first)}:${at(column)})`;
  const cells = { from: at("from"), next: index === statement.length - 1 ? null : cell(columns.from, row + 1) };
  const { rights, cash, carriedOver: carried } = year;
  const safe = receivedSecure(year.to, ledger, contract);
  const money = (formula: string, amount: Cents) => calculation(formula, toEuros(amount), "euros");
  const lacking = lackingIn(year, contract);
  const sumOf = (column: keyof typeof columns, unknown: keyof typeof columns, amount: Cents, count: number) =>
    calculation(
      knownOrToEnter(`SUM(${at(column)}:${cell(columns[column] + 1, row)})`, at(unknown)),
      shownSum(amount, count),
      "euros",
    );
  draft.add([
    calculation(yearLabel(at("from"), index), yearWords(year, index), "text"),
    carriedInWords(at("carriedOver"), carried),
    calculation(firstDay(index, row, refs), year.from, "date"),
    ...parts.map((part) =>
      known(rightsIn(part, cells, refs), unknownRightsIn(part, cells, refs), rights[part], lacking.rights(part)),
    ),
    sumOf("securedRights", "unknownRights", rights.total, lacking.rights()),
    ...parts.map((part) =>
      known(cashIn(part, cells, refs), unknownCashIn(part, cells, refs), cash[part], lacking.cash(part)),
    ),
    sumOf("securedCash", "unknownCash", cash.total, lacking.cash()),
    carriedOver(`${since("cash")}-${since("rights")}`, carried),
    money(`${since("securedCash")}${cells.next === null ? "" : `+${repayments(cells.next, refs)}`}`, safe),
    link(parts.map((part) => unknownRightsIn(part, cells, refs)).join("+"), lacking.rights(), "integer"),
    link(parts.map((part) => unknownCashIn(part, cells, refs)).join("+"), lacking.cash(), "integer"),
  ]);
}

const parts: readonly Certainty[] = ["secured", "atRisk"];

function known(formula: string, unknown: string, amount: Cents, count: number): Content {
  return link(knownOrToEnter(formula, unknown), shownSum(amount, count), "euros");
}

/** How many amounts a year lacks, of one certainty or of both. */
function lackingIn(year: StatementRow, contract: Contract) {
  const which = (part?: Certainty) => (part === undefined ? {} : { secured: part === "secured" });
  return {
    rights: (part?: Certainty) => unknownEarnedIn(year, contract, which(part)),
    cash: (part?: Certainty) => unknownPaidIn(year, contract, which(part)),
  };
}

/** Below zero: what is taken back from a day on, in the contract years that began before. */
function repayments(day: string, { payments, years }: TimeRefs): string {
  const { shown, date, year } = payments;
  const begun = countIfs(compares(years.from, "<", day));
  return sumIfs(shown, compares(shown, "<", "0"), compares(date, ">=", day), compares(year, "<=", begun));
}

function firstDay(index: number, row: number, { months, yearEnd }: TimeRefs): string {
  if (index === 0) return yearEnd.firstDayOf(months.firstDay);
  return `EDATE(${cell(columns.from, row - 1)},${yearEnd.monthsInYear})`;
}

/** Returns the row. */
function addTotals(
  draft: SheetDraft,
  statement: readonly StatementRow[],
  first: number,
  { contract }: ShownContract,
  { dues, payments }: TimeRefs,
): number {
  const last = draft.nextRow - 1;
  const sumOf = (column: keyof typeof columns, amountOf: (year: StatementRow) => Cents) =>
    total(
      `SUM(${cell(columns[column], first)}:${cell(columns[column], last)})`,
      toEuros(sum(statement.map(amountOf))),
      "euros",
    );
  return draft.add([
    totalOfKnown(`SUM(${dues.unknown})`, contract.unknown.length),
    totalLabel(""),
    totalLabel(""),
    sumOf("securedRights", ({ rights }) => rights.secured),
    sumOf("atRiskRights", ({ rights }) => rights.atRisk),
    sumOf("rights", ({ rights }) => rights.total),
    sumOf("securedCash", ({ cash }) => cash.secured),
    sumOf("atRiskCash", ({ cash }) => cash.atRisk),
    sumOf("cash", ({ cash }) => cash.total),
    totalLabel(""),
    totalLabel(""),
    total(`SUM(${dues.unknown})`, contract.unknown.length, "integer"),
    total(`SUM(${payments.unknown})`, unknownPaymentsOf(contract).length, "integer"),
  ]);
}
