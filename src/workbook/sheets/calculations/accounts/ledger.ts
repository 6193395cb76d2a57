/** Calculs: what is earned by the end of each month, to be set against the cash. */
import { contractYears } from "../../../../agreement/contract-year";
import { addMonths, monthStart, type Day } from "../../../../agreement/day";
import { lineNames } from "../../../../agreement/line-names";
import { sum, toEuros } from "../../../../agreement/money";
import type { Period } from "../../../../agreement/period";
import type { Accrual } from "../../../../funding/time/accruals";
import { rightsBefore, type Ledger } from "../../../../funding/time/ledger";
import { accountTexts as texts } from "../../../../texts/fr/workbook/accounts";
import { sheetNames } from "../../../../texts/fr/workbook/common";
import {
  cell,
  cellOfRange,
  fixedCell,
  fixedColumn,
  fixedRange,
  onSheet,
  partOfRange,
  withoutSheet,
} from "../../../address";
import { body, calculation, head, hint, section, subtitle, type Content } from "../../../cells";
import { compares, inColumn, sumIfs } from "../../../formula";
import type { ShownContract } from "../../../shown-contract";
import type { SheetDraft } from "../../../sheet-draft";
import type { AccrualRefs } from "./accruals";
import type { CalculationRefs } from "../refs";

/** The contract's five years, and the one that follows them. */
const monthCount = 72;

const columns = { month: 1, until: 2, year: 3, closed: 4, oneDays: 5, firstLine: 6 } as const;

export interface MonthRefs {
  /** The day from which the accounts run. */
  readonly firstDay: string;
  /** The first day of each month, down one column. */
  readonly month: string;
  /** What is earned by its end. */
  readonly rights: string;
}

export interface MonthSources {
  readonly shown: ShownContract;
  /** Of each line, five in a row. */
  readonly accruals: readonly Accrual[];
  readonly at: AccrualRefs;
  readonly refs: CalculationRefs;
}

/** The civil months that the workbook shows, whatever the contract. */
export function shownMonths({ ledger }: ShownContract): readonly Period[] {
  const first = monthStart(ledger.extent.from);
  const from = (index: number) => addMonths(first, index);
  return Array.from({ length: monthCount }, (_, index) => ({ from: from(index), to: from(index + 1) }));
}

export function addMonthlyRights(draft: SheetDraft, sources: MonthSources): MonthRefs {
  const years = yearsOfLines(sources.accruals);
  const names = years.map(({ line }) => lineNames[line].fr);
  const [cumulated = "", ...others] = [...texts.monthHead].reverse();
  draft.skip();
  draft.add([section(texts.months)]);
  draft.add([subtitle(texts.monthsHelp)]);
  const start = addFirstDay(draft, sources);
  draft.add([...others.reverse(), ...names, cumulated].map(head));
  const first = draft.nextRow;
  for (const month of shownMonths(sources.shown)) addMonth(draft, month, first, start, years, sources);
  const here = (column: number) => onSheet(sheetNames.calculations, fixedRange(column, first, first + monthCount - 1));
  return {
    firstDay: onSheet(sheetNames.calculations, start),
    month: here(columns.month),
    rights: here(columns.firstLine + years.length),
  };
}

/** Of a line: its name, and what its five years earn. */
interface YearsOfLine {
  readonly line: Accrual["line"];
  readonly index: number;
  readonly accruals: readonly Accrual[];
}

export function yearsOfLines(accruals: readonly Accrual[]): readonly YearsOfLine[] {
  const lines = [...new Set(accruals.map(({ line }) => line))];
  return lines.map((line, index) => ({ line, index, accruals: accruals.filter((one) => one.line === line) }));
}

/** Returns where it is, on this sheet. */
function addFirstDay(draft: SheetDraft, { shown, refs: { payments, signature } }: MonthSources): string {
  const [keys, dates] = [withoutSheet(payments.key), withoutSheet(payments.date)];
  const firstPaid = inColumn(dates, `MATCH(MIN(${keys}),${keys},0)`);
  const formula = `IF(COUNT(${keys})=0,${signature},MIN(${signature},${firstPaid}))`;
  const { from } = shown.ledger.extent;
  const row = draft.add([body(texts.firstDay), calculation(formula, from, "date"), hint(texts.firstDayHelp)]);
  return fixedCell(columns.until, row);
}

function addMonth(
  draft: SheetDraft,
  { from, to }: Period,
  first: number,
  start: string,
  years: readonly YearsOfLine[],
  sources: MonthSources,
): void {
  const row = draft.nextRow;
  const month = row === first ? `DATE(YEAR(${start}),MONTH(${start}),1)` : cell(columns.until, row - 1);
  draft.add([
    calculation(month, from, "month"),
    calculation(`EDATE(${cell(columns.month, row)},1)`, to, "date"),
    ...rightsContents(row, to, years, sources),
  ]);
}

/** From the contract year of the day in the second column of the row to all that is earned before it. */
export function rightsContents(
  row: number,
  to: Day,
  years: readonly YearsOfLine[],
  sources: MonthSources,
): readonly Content[] {
  const last = columns.firstLine + years.length - 1;
  const current = currentYear(to, sources);
  return [
    yearContent(row, current, sources),
    closedContent(row, current, sources),
    oneDayContent(row, to, sources),
    ...years.map((line) => runningContent(row, to, current, line, sources)),
    calculation(
      `SUM(${cell(columns.closed, row)}:${cell(last, row)})`,
      toEuros(rightsBefore(to, sources.shown.ledger).total),
      "euros",
    ),
  ];
}

/** The contract year that the day falls in: the first before the contract, the last after it. */
function currentYear(day: Day, { shown: { contract } }: MonthSources): number {
  return Math.max(1, contract.years.filter(({ from }) => from <= day).length);
}

function yearContent(row: number, current: number, sources: MonthSources) {
  const until = cell(columns.until, row);
  const { signature, years } = sources.refs;
  const formula = `IF(${until}<${signature},1,MATCH(${until},${years.from},1))`;
  return calculation(formula, current, "integer");
}

function closedContent(row: number, current: number, sources: MonthSources) {
  const { accruals, at } = sources;
  const ofLines = (range: string) => withoutSheet(partOfRange(range, 0, accruals.length));
  const [totals, years] = [ofLines(at("total")), ofLines(at("year"))];
  const closed = accruals.filter(({ contractYear }) => contractYear < current);
  const value = toEuros(sum(closed.map(({ total }) => total)));
  return calculation(sumIfs(totals, compares(years, "<", fixedColumn(columns.year, row))), value, "euros");
}

function oneDayContent(row: number, to: Day, { accruals, at, refs }: MonthSources) {
  const { oneDays } = refs.dues;
  const last = oneDays.length - 1;
  const ofOneDays = (range: string) => withoutSheet(partOfRange(range, accruals.length, last));
  const [totals, ends] = [ofOneDays(at("total")), ofOneDays(at("to"))];
  const until = fixedColumn(columns.until, row);
  const entries = oneDays.map(({ line, running, shown }): Accrual => {
    return { line, contractYear: 0, running, secured: shown, total: shown };
  });
  const ofLast = (["total", "from", "to"] as const).map((column) =>
    withoutSheet(cellOfRange(at(column), accruals.length + last)),
  );
  return calculation(
    `${sumIfs(totals, compares(ends, "<=", until))}+${earnedBy(until, ofLast)}`,
    toEuros(rightsBefore(to, ledgerOf(entries)).total),
    "euros",
  );
}

/** What a line has earned, by the end of the month, of the contract year that is running. */
function runningContent(
  row: number,
  to: Day,
  current: number,
  { index, accruals }: YearsOfLine,
  sources: MonthSources,
): Content {
  const count = contractYears.length;
  const year = fixedColumn(columns.year, row);
  const places = (["total", "from", "to"] as const).map((column) =>
    inColumn(withoutSheet(partOfRange(sources.at(column), index * count, count)), year),
  );
  const running = accruals.filter(({ contractYear }) => contractYear === current);
  const earned = rightsBefore(to, ledgerOf(running)).total;
  return calculation(earnedBy(fixedColumn(columns.until, row), places), toEuros(earned), "euros");
}

/** What an entry has earned before a day, of its total between its first day and the one after its last. */
function earnedBy(until: string, [total, from, end]: readonly string[]): string {
  const elapsed = `MAX(0,MIN(${until},${end})-${from})/(${end}-${from})`;
  return `IF(${total}=0,0,ROUND(${total}*${elapsed},2))`;
}

function ledgerOf(accruals: readonly Accrual[]): Ledger {
  return { accruals, payments: [], extent: { from: 0, to: 0 } };
}
