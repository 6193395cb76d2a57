/** Calculs: what each line earns of its dues, cut on the first day of the financial year that begins within the days on which it earns it. */
import { contractYears } from "../../../../agreement/contract-year";
import type { Day } from "../../../../agreement/day";
import { lineNames } from "../../../../agreement/line-names";
import type { LineId } from "../../../../agreement/lines";
import { minus, noMoney, toEuros, type Cents } from "../../../../agreement/money";
import { oneDay } from "../../../../agreement/period";
import { financialYearOf } from "../../../../funding/situation/financial-years";
import { accrualsOf, type Accrual } from "../../../../funding/time/accruals";
import { rightsBefore } from "../../../../funding/time/ledger";
import { accountTexts as texts } from "../../../../texts/fr/workbook/accounts";
import { natureWords, sheetNames } from "../../../../texts/fr/workbook/common";
import { cell, cellOfRange, fixedColumn, fixedRange, onSheet, partOfRange, withoutSheet } from "../../../address";
import { body, calculation, head, section, subtitle, type Content } from "../../../cells";
import { empty, equals, holds, sumIfs, when } from "../../../formula";
import type { ShownContract } from "../../../shown-contract";
import type { SheetDraft } from "../../../sheet-draft";
import type { DueRefs, OneDayDue } from "../refs";
import type { YearEndRefs } from "./year-end";

const columns = {
  line: 1,
  year: 2,
  from: 3,
  to: 4,
  total: 5,
  secured: 6,
  cut: 7,
  securedBefore: 8,
  atRiskBefore: 9,
  securedAfter: 10,
  atRiskAfter: 11,
} as const;

/** Where a column of the block is, with its sheet: the lines come first, each five times, from year 1 to 5. */
export type AccrualRefs = (column: keyof typeof columns) => string;

interface YearEnd extends YearEndRefs {
  readonly lastMonth: number;
}

export function addAccruals(
  draft: SheetDraft,
  accruals: readonly Accrual[],
  dues: DueRefs,
  yearEnd: YearEnd,
): AccrualRefs {
  draft.skip();
  draft.add([section(texts.accruals)]);
  draft.add([subtitle(texts.accrualsHelp)]);
  draft.add(texts.accrualHead.map(head));
  const first = draft.nextRow;
  for (const accrual of accruals) addLineYear(draft, accrual, dues, yearEnd);
  dues.oneDays.forEach((due, index) => addOneDay(draft, due, index, dues, yearEnd));
  const last = draft.nextRow - 1;
  return (column) => onSheet(sheetNames.calculations, fixedRange(columns[column], first, last));
}

/** What each line of the tables earns in each contract year, 1 to 5: nothing where it does not run. */
export function lineAccruals({ contract, scenario }: ShownContract, lines: readonly LineId[]): readonly Accrual[] {
  const dues = contract.dues.filter(({ part, rest }) => part !== "crisis" && rest.kind !== "aid");
  const accruals = accrualsOf(dues, scenario);
  return lines.flatMap((line) =>
    contractYears.map((contractYear) => {
      const found = accruals.find((one) => one.line === line && one.contractYear === contractYear);
      return found ?? { line, contractYear, running: oneDay(contract.signature), secured: noMoney, total: noMoney };
    }),
  );
}

/** The whole line, since its parts are rounded together. */
function addLineYear(draft: SheetDraft, accrual: Accrual, dues: DueRefs, yearEnd: YearEnd): void {
  const { line, contractYear } = accrual;
  const row = draft.nextRow;
  const ofTables = (range: string) => withoutSheet(partOfRange(range, 0, dues.rows.length * contractYears.length));
  const own = [
    equals(ofTables(dues.line), fixedColumn(columns.line, row)),
    equals(ofTables(dues.year), fixedColumn(columns.year, row)),
  ];
  const isSecured = holds(ofTables(dues.nature), natureWords.secured);
  const entry = dues.rows.findIndex((one) => one.line === line) * contractYears.length + contractYear - 1;
  addEntry(draft, accrual, yearEnd, [
    body(lineNames[line].fr),
    body(contractYear, "integer"),
    withoutSheet(cellOfRange(dues.from, entry)),
    withoutSheet(cellOfRange(dues.to, entry)),
    `ROUND(${sumIfs(ofTables(dues.shown), ...own)},2)`,
    `ROUND(${sumIfs(ofTables(dues.shown), ...own, isSecured)},2)`,
  ]);
}

/** A crisis and an aid are secured, and earned on their day, the start-up supplement with the first year. */
function addOneDay(
  draft: SheetDraft,
  { line, running, shown }: OneDayDue,
  index: number,
  dues: DueRefs,
  yearEnd: YearEnd,
): void {
  const row = draft.nextRow;
  const entry = dues.rows.length * contractYears.length + index;
  addEntry(draft, { line, contractYear: 0, running, secured: shown, total: shown }, yearEnd, [
    body(lineNames[line].fr),
    body(null),
    withoutSheet(cellOfRange(dues.from, entry)),
    withoutSheet(cellOfRange(dues.to, entry)),
    withoutSheet(cellOfRange(dues.shown, entry)),
    cell(columns.total, row),
  ]);
}

type Formulas = readonly [line: Content, year: Content, from: string, to: string, total: string, secured: string];

function addEntry(
  draft: SheetDraft,
  accrual: Accrual,
  yearEnd: YearEnd,
  [line, year, from, to, total, secured]: Formulas,
): void {
  const at = (column: keyof typeof columns) => cell(columns[column], draft.nextRow);
  const isNothing = `${at("total")}=0`;
  const day = (formula: string, value: Day) =>
    calculation(when(isNothing, empty, formula), accrual.total === 0 ? "" : value, "date");
  const cut = financialYearOf(accrual.running.from, yearEnd.lastMonth).to;
  const share = `MIN(1,(${at("cut")}-${at("from")})/(${at("to")}-${at("from")}))`;
  const earned = (of: "total" | "secured") => `ROUND(${at(of)}*${share},2)`;
  const before = rightsBefore(cut, { accruals: [accrual], payments: [], extent: accrual.running });
  const money = (formula: string, amount: Cents) => calculation(formula, toEuros(amount), "euros");
  const securedAfter = minus(accrual.secured, before.secured);
  draft.add([
    line,
    year,
    day(from, accrual.running.from),
    day(to, accrual.running.to),
    money(total, accrual.total),
    money(secured, accrual.secured),
    day(`EDATE(${yearEnd.firstDayOf(at("from"))},${yearEnd.monthsInYear})`, cut),
    money(`IF(${isNothing},0,${earned("secured")})`, before.secured),
    money(`IF(${isNothing},0,${earned("total")}-${at("securedBefore")})`, before.atRisk),
    money(`${at("secured")}-${at("securedBefore")}`, securedAfter),
    money(
      `${at("total")}-${at("secured")}-${at("atRiskBefore")}`,
      minus(minus(accrual.total, before.total), securedAfter),
    ),
  ]);
}
