import { toEuros, type Cents } from "../../../../agreement/money";
import type { Schedule } from "../../../../agreement/schedule";
import { schedulesOn, type ScheduleOfYear } from "../../../../agreement/schedules-of-year";
import { holdsRow, type ScheduleRow } from "../../../../funding/schedule-rows";
import { amountOfYear, amountUnder } from "../../../../funding/time/amount-of-year";
import type { YearOfContract } from "../../../../funding/time/frame";
import type { YearOfLine } from "../../../../funding/time/timetable";
import { toEnter } from "../../../../texts/fr/workbook/common";
import { cell, cellOfRange, fixedRange } from "../../../address";
import { body, calculation, link, type Content } from "../../../cells";
import { compares, countIfs, equals, holds, inRow, isEmpty, quoted, sumIfs, unlessEmpty, when } from "../../../formula";
import type { AmountRefs } from "../../schedule/amounts";
import type { RunColumn } from "../timetable/columns";
import { dueColumns, scheduleColumns } from "./columns";
import type { CalculationSources } from "../sources";

/** Where a row is written, and where the parts of its line are. */
interface WholePlace {
  readonly sheetRow: number;
  /** The rows of the parts that an undivided total contains; null: the row is no total. */
  readonly parts: { readonly first: number; readonly last: number } | null;
}

/** What a row is worth in a whole contract year, before any share or rate. */
export interface WholeAmount {
  readonly amount: Cents | null;
  readonly content: Content;
  /** The days that each schedule counts for, then the amounts of each; none where there is one schedule. */
  readonly bySchedule: readonly (Content | undefined)[];
}

interface ColumnOfSchedule {
  readonly schedule: Schedule;
  readonly refs: AmountRefs;
  /** Where its amounts are. */
  readonly column: number;
}

interface RowOfYear {
  readonly row: ScheduleRow;
  /** Its line in the year. */
  readonly run: YearOfLine;
  /** A cell of the line's row of the year, in the block of the days. */
  readonly at: (column: RunColumn) => string;
  readonly place: WholePlace;
}

export function wholeAmount(one: RowOfYear, sources: CalculationSources): WholeAmount {
  const { layout, contract } = sources.model;
  if (layout.schedules.length === 1) {
    const only = { schedule: layout.schedule, refs: sources.schedules, column: dueColumns.whole };
    return { ...amountIn(only, one, sources), bySchedule: [] };
  }
  const amount = amountOfYear(one.row, one.run.year, schedulesOfRun(one.run), contract.choices);
  const content = calculation(meanFormula(one.place.sheetRow, layout.schedules.length), shownAmount(amount), "euros");
  return { amount, content, bySchedule: scheduleContents(one, sources) };
}

/** Those of the days on which the line runs; of the whole year where it does not. */
function schedulesOfRun({ year, running, isRunning }: YearOfLine): readonly ScheduleOfYear[] {
  return isRunning ? schedulesOn(running, year, year.schedules) : year.schedules;
}

function amountIn(one: ColumnOfSchedule, { row, run, place }: RowOfYear, { model, time }: CalculationSources) {
  const { year } = run;
  const amount = amountUnder(row, year, one.schedule, model.contract.choices);
  if (!holdsRow(row, one.schedule)) return { amount, content: body(0, "euros") };
  const tier = cellOfRange(time.years.tier, year.year - 1);
  const formula = retainedFormula({ row, year, place, tier }, one);
  return { amount, content: link(formula, shownAmount(amount), "euros") };
}

/** The schedule's amount at the tier of the year, or the words that say that it is missing. */
function retainedFormula(
  { row, year, place, tier }: { row: ScheduleRow; year: YearOfContract; place: WholePlace; tier: string },
  { refs, column }: ColumnOfSchedule,
): string {
  const found = inRow(refs.retained(row), tier);
  const missing = refs.byRule(row, tier) ?? quoted(toEnter);
  const orMissing = (amount: string) => when(isEmpty(unlessEmpty(tier, found)), missing, amount);
  const { parts, sheetRow } = place;
  if (parts === null) return orMissing(year.year === 1 ? found : followingFormula(found, row, tier, refs));
  const ofParts = (one: number) => fixedRange(one, parts.first, parts.last);
  const ofYear = equals(ofParts(dueColumns.year), cell(dueColumns.year, sheetRow));
  const beyond = `MAX(0,ROUND(${found}-${sumIfs(ofParts(column), ofYear)},2))`;
  return when(`${countIfs(ofYear, holds(ofParts(column), toEnter))}=0`, "0", orMissing(beyond));
}

/** The contract's own amount stands for all years. */
function followingFormula(found: string, row: ScheduleRow, tier: string, refs: AmountRefs): string {
  const following = refs.following(row);
  if (following === null) return found;
  return when(`${found}=${inRow(refs.publishedRow(row), tier)}`, inRow(following, tier), found);
}

/** Both cells of a schedule that does not hold the line stay empty: it has no say in the mean. */
function scheduleContents(one: RowOfYear, sources: CalculationSources): readonly (Content | undefined)[] {
  const { model, schedules, time } = sources;
  const holding = model.layout.schedules.map((schedule, index, all) => {
    const refs = schedules.ofContract[index];
    const { amount: column } = scheduleColumns(index, all.length);
    return refs && schedule.lines.has(one.row.line) ? { schedule, refs, column, index } : undefined;
  });
  const counted = schedulesOfRun(one.run);
  const days = holding.map((held) => {
    if (!held) return undefined;
    const { from, to } = daysOfSchedule(time.years.days, held.index, one.at("yearFrom"), (column) =>
      cellOfRange(column, one.run.year.year - 1),
    );
    const running = overlap({ from: one.at("from"), to: one.at("to") }, { from, to });
    const whole = cellOfRange(time.years.days[held.index] ?? "", one.run.year.year - 1);
    return calculation(when(`${one.at("running")}=1`, running, whole), daysUnder(held.schedule, counted), "integer");
  });
  return [...days, ...holding.map((held) => held && amountIn(held, one, sources).content)];
}

/** How many days a schedule counts for. */
export function daysUnder(schedule: Schedule, counted: readonly ScheduleOfYear[]): number {
  return counted.find((one) => one.schedule === schedule)?.days ?? 0;
}

/** The days of a year on which a schedule counts: they come after those of the earlier ones. @param at the cell of the year in a column */
export function daysOfSchedule(
  columns: readonly string[],
  index: number,
  yearFrom: string,
  at: (column: string) => string,
) {
  const from = [yearFrom, ...columns.slice(0, index).map(at)].join("+");
  return { from, to: `${from}+${at(columns[index] ?? "")}` };
}

interface PlacesOfPeriod {
  readonly from: string;
  readonly to: string;
}

/** How many days two periods share. */
export function overlap(one: PlacesOfPeriod, other: PlacesOfPeriod): string {
  return `MAX(0,MIN(${one.to},${other.to})-MAX(${one.from},${other.from}))`;
}

/** The mean of the schedules by their days, unless the amount of one that counts is unknown; nothing where none does. */
export function meanFormula(row: number, count: number): string {
  const across = (kind: "days" | "amount") =>
    `${cell(scheduleColumns(0, count)[kind], row)}:${cell(scheduleColumns(count - 1, count)[kind], row)}`;
  const [days, amounts] = [across("days"), across("amount")];
  const mean = `ROUND(SUMPRODUCT(${days},${amounts})/SUM(${days}),2)`;
  const unknown = countIfs(compares(days, ">", "0"), holds(amounts, toEnter));
  return when(`SUM(${days})=0`, "0", when(`${unknown}>0`, quoted(toEnter), mean));
}

/** An amount that nobody knows stays a word: a zero would be read as a figure. */
export function shownAmount(amount: Cents | null): number | string {
  return amount === null ? toEnter : toEuros(amount);
}
