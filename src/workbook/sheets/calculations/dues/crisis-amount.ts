import { noMoney } from "../../../../agreement/money";
import { oneDay } from "../../../../agreement/period";
import { schedulesOn } from "../../../../agreement/schedules-of-year";
import { amountUnder } from "../../../../funding/time/amount-of-year";
import { calculation, type Content } from "../../../cells";
import { inColumn, when } from "../../../formula";
import type { DatedModel } from "../../../model";
import type { CalculationSources } from "../sources";
import { daysOfSchedule, daysUnder, meanFormula, overlap, shownAmount } from "./amount-of-year";
import { dueColumns, scheduleColumns, type DueColumn } from "./columns";
import type { DueContents, OneDayFacts } from "./due";

/** The row of a crisis that was declared. */
interface CrisisRow {
  readonly sheetRow: number;
  readonly at: (column: DueColumn) => string;
  /** The contract year of its date. */
  readonly year: string;
  /** What a grave crisis is worth in each contract year, in a column of the dues: five cells, one under the other. */
  readonly amounts: (column: number) => string;
}

/** What it is worth: the amount of its contract year, in the schedule that counts on its day. */
export function crisisAmount(
  facts: OneDayFacts,
  row: CrisisRow,
  sources: CalculationSources,
): Pick<DueContents, "whole" | "bySchedule"> {
  const { schedules } = sources.model.layout;
  const ifCounted = (formula: string) => when(`${row.at("counted")}=1`, formula, "0");
  const ofColumn = (column: number) => ifCounted(inColumn(row.amounts(column), row.year));
  const isAlone = schedules.length === 1;
  const formula = isAlone ? ofColumn(dueColumns.whole) : meanFormula(row.sheetRow, schedules.length);
  const bySchedule = isAlone ? [] : [...daysContents(facts, row, sources), ...amountContents(facts, ofColumn, sources)];
  return { whole: calculation(formula, shownAmount(facts.whole), "euros"), bySchedule };
}

function daysContents(facts: OneDayFacts, { at, year }: CrisisRow, { model, time }: CalculationSources) {
  const { from, days } = time.years;
  const paidIn = yearOf(facts, model);
  const counted = paidIn === undefined ? [] : schedulesOn(oneDay(facts.date), paidIn, paidIn.schedules);
  const ofYear = (column: string) => inColumn(column, year);
  return model.layout.schedules.map((schedule, index): Content | undefined => {
    if (!schedule.lines.has("crisis")) return undefined;
    const period = daysOfSchedule(days, index, ofYear(from), ofYear);
    const shared = overlap({ from: at("from"), to: at("to") }, period);
    return calculation(when(`${at("counted")}=1`, shared, "0"), daysUnder(schedule, counted), "integer");
  });
}

function amountContents(facts: OneDayFacts, ofColumn: (column: number) => string, { model }: CalculationSources) {
  const { layout, contract } = model;
  const year = yearOf(facts, model);
  return layout.schedules.map((schedule, index, { length }): Content | undefined => {
    if (!schedule.lines.has("crisis")) return undefined;
    const amount = year === undefined ? noMoney : amountUnder(facts.row, year, schedule, contract.choices);
    return calculation(ofColumn(scheduleColumns(index, length).amount), shownAmount(amount), "euros");
  });
}

/** undefined: it is not paid. */
function yearOf({ contractYear, terms }: OneDayFacts, { contract }: DatedModel) {
  return terms === null ? undefined : contract.years.find(({ year }) => year === contractYear);
}
