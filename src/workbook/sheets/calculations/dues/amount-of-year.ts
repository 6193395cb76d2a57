import { toEuros, type Cents } from "../../../../agreement/money";
import type { Schedule } from "../../../../agreement/schedule";
import { holdsRow, type ScheduleRow } from "../../../../funding/schedule-rows";
import { amountOfYear, amountUnder } from "../../../../funding/time/amount-of-year";
import type { YearOfContract } from "../../../../funding/time/frame";
import { toEnter } from "../../../../texts/fr/workbook/common";
import { cellOfRange, fixedRange } from "../../../address";
import { body, calculation, link, type Content } from "../../../cells";
import { countIfs, equals, holds, inRow, isEmpty, quoted, sumIfs, unlessEmpty, when } from "../../../formula";
import type { AmountRefs } from "../../schedule/amounts";
import { dueColumns, type DueColumn } from "./columns";
import type { CalculationSources } from "../sources";

/** Where a row is written, and where the parts of its line are. */
interface WholePlace {
  readonly at: (column: DueColumn) => string;
  /** The rows of the parts that an undivided total contains; null: the row is no total. */
  readonly parts: { readonly first: number; readonly last: number } | null;
}

/** What a row is worth in a whole contract year, before any share or rate. */
export interface WholeAmount {
  readonly amount: Cents | null;
  readonly content: Content;
  /** The weight of the earlier table, then the amounts of the two. */
  readonly tables: readonly (Content | undefined)[];
}

interface Table {
  readonly schedule: Schedule;
  readonly refs: AmountRefs;
  readonly column: DueColumn;
}

interface RowOfYear {
  readonly row: ScheduleRow;
  readonly year: YearOfContract;
  readonly place: WholePlace;
}

export function wholeAmount(one: RowOfYear, sources: CalculationSources): WholeAmount {
  const { layout, contract } = sources.model;
  const tables = tablesOf(sources).filter(({ schedule }) => schedule.lines.has(one.row.line));
  const [first, second] = tables;
  if (first === undefined) throw new Error(`No table holds ${one.row.line}.`);
  const { amount, content } = amountIn(first, one, sources);
  if (layout.byDate === null) return { amount, content, tables: [] };
  const shown = byDateContents(one, sources);
  if (second === undefined) return { amount, content: copyOf(first, one, amount), tables: shown };
  const mean = amountOfYear(one.row, one.year, contract.choices);
  return { amount: mean, content: calculation(meanFormula(one.place.at), shownAmount(mean), "euros"), tables: shown };
}

/** The one table, or the earlier of two and the later one. */
function tablesOf({ model: { layout }, schedules }: CalculationSources): readonly Table[] {
  const { byDate, schedule: chosen } = layout;
  if (byDate === null || schedules.other === null) return [{ schedule: chosen, refs: schedules, column: "whole" }];
  const [earlier, later] = byDate.earlier === chosen ? [schedules, schedules.other] : [schedules.other, schedules];
  return [
    { schedule: byDate.earlier, refs: earlier, column: "earlier" },
    { schedule: byDate.later, refs: later, column: "later" },
  ];
}

function amountIn(table: Table, { row, year, place }: RowOfYear, { model, time }: CalculationSources) {
  const amount = amountUnder(row, year.tier, table.schedule, model.contract.choices);
  if (!holdsRow(row, table.schedule)) return { amount, content: body(0, "euros") };
  const tier = cellOfRange(time.years.tier, year.year - 1);
  const formula = tableFormula(table.refs.retained(row), tier, table.column, place);
  return { amount, content: link(formula, shownAmount(amount), "euros") };
}

/** The table's amount at the tier of the year, or the words that say that it is missing. */
function tableFormula(retained: string, tier: string, column: DueColumn, { at, parts }: WholePlace): string {
  const found = inRow(retained, tier);
  const orMissing = (amount: string) => when(isEmpty(unlessEmpty(tier, found)), quoted(toEnter), amount);
  if (parts === null) return orMissing(found);
  const range = (one: DueColumn) => fixedRange(dueColumns[one], parts.first, parts.last);
  const ofYear = equals(range("year"), at("year"));
  const beyond = `MAX(0,ROUND(${found}-${sumIfs(range(column), ofYear)},2))`;
  return when(`${countIfs(ofYear, holds(range(column), toEnter))}=0`, "0", orMissing(beyond));
}

function byDateContents(one: RowOfYear, sources: CalculationSources): readonly (Content | undefined)[] {
  const { byDate } = sources.model.layout;
  const weights = sources.time.years.weight;
  if (byDate === null || weights === null) return [];
  const weight = one.year.schedules.find(({ schedule }) => schedule === byDate.earlier)?.weight ?? 0;
  const amounts = tablesOf(sources).map((table) =>
    table.schedule.lines.has(one.row.line) ? amountIn(table, one, sources).content : undefined,
  );
  return [link(cellOfRange(weights, one.year.year - 1), weight, "rate"), ...amounts];
}

function copyOf({ column }: Table, { place }: RowOfYear, amount: Cents | null): Content {
  return calculation(place.at(column), shownAmount(amount), "euros");
}

/** One table for the whole year, or the mean of two by their days, unless one of them is unknown. */
function meanFormula(at: WholePlace["at"]): string {
  const [weight, earlier, later] = [at("weight"), at("earlier"), at("later")];
  const mean = `ROUND(${weight}*${earlier}+(1-${weight})*${later},2)`;
  const known = when(`COUNT(${earlier}:${later})<2`, quoted(toEnter), mean);
  return `IF(${weight}=1,${earlier},IF(${weight}=0,${later},${known}))`;
}

/** An amount that nobody knows stays a word: a zero would be read as a figure. */
export function shownAmount(amount: Cents | null): number | string {
  return amount === null ? toEnter : toEuros(amount);
}
