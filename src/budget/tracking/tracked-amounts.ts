/** Suivi: the figures of some charges, or of all, in a financial year. Amounts in cents. */
import { addMonths, type Day } from "../../agreement/day";
import { minus, noMoney, plus, shareOf, sum, type Cents } from "../../agreement/money";
import type { Period } from "../../agreement/period";
import { explainedFrom } from "../form/report";
import type { Actual, Correction } from "../planned";
import { spentIn, unknownIn, type Spending } from "../spending";

export interface TrackedAmounts {
  readonly planned: Cents;
  readonly actual: Cents;
  /** What is planned and not spent; below zero once more is spent. */
  readonly left: Cents;
  /** Of what is planned; null: nothing was, or an amount of it is to be entered. */
  readonly used: number | null;
  /** What the months to come plan. */
  readonly toCome: Cents;
  /** Whether one says that they will cost what those before did. */
  readonly isByTrend: boolean;
  /** What they are counted at. */
  readonly ahead: Cents;
  readonly correction: Cents;
  /** Where the year ends: spent, to come, corrected. */
  readonly landing: Cents;
  /** Where it ends if the months to come cost what those before did; null: none is counted yet. */
  readonly trend: Cents | null;
  /** Of the landing, beyond what is planned; null: an amount of the plan is to be entered. */
  readonly gap: Cents | null;
  /** A gap of more than a tenth of what is planned: the report must explain it. */
  readonly isToExplain: boolean;
  /** What was said of it, in order. */
  readonly reasons: readonly string[];
  /** How many planned charges lack their amount. */
  readonly unknown: number;
}

/** How much of a financial year is counted as spent. */
export interface TrackedPeriod {
  readonly year: Period;
  /** How many of its months. */
  readonly months: number;
  /** The first day that is still to come. */
  readonly next: Day;
}

export interface Own {
  readonly spending: readonly Spending[];
  readonly actuals: readonly Actual[];
  readonly corrections: readonly Correction[];
}

const monthsOfYear = 12;

export function periodOf(year: Period, months: number): TrackedPeriod {
  return { year, months, next: addMonths(year.from, months) };
}

/** Of one class of one envelope. */
export function amountsOf({ spending, actuals, corrections }: Own, period: TrackedPeriod): TrackedAmounts {
  const actual = sum(actuals.map(({ amount }) => amount));
  const trend = period.months === 0 ? null : shareOf(actual, monthsOfYear / period.months);
  const isByTrend = corrections.some(({ ahead }) => ahead === "trend");
  const toCome = spentIn({ from: period.next, to: period.year.to }, spending);
  return concluded({
    planned: spentIn(period.year, spending),
    actual,
    trend,
    toCome,
    isByTrend,
    ahead: isByTrend && trend !== null ? minus(trend, actual) : toCome,
    correction: sum(corrections.map(({ amount }) => amount)),
    reasons: corrections.flatMap(({ reason }) => (reason === "" ? [] : [reason])),
    unknown: unknownIn(period.year, spending).length,
  });
}

/** Of several rows together. */
export function addedUp(rows: readonly TrackedAmounts[], { months }: TrackedPeriod): TrackedAmounts {
  const of = (key: "planned" | "actual" | "toCome" | "ahead" | "correction") => sum(rows.map((row) => row[key]));
  const actual = of("actual");
  return concluded({
    planned: of("planned"),
    actual,
    trend: months === 0 ? null : shareOf(actual, monthsOfYear / months),
    toCome: of("toCome"),
    isByTrend: rows.some((row) => row.isByTrend),
    ahead: of("ahead"),
    correction: of("correction"),
    reasons: rows.flatMap(({ reasons }) => reasons),
    unknown: rows.reduce((count, { unknown }) => count + unknown, 0),
  });
}

type Basis = Omit<TrackedAmounts, "left" | "used" | "landing" | "gap" | "isToExplain">;

function concluded(basis: Basis): TrackedAmounts {
  const { planned, actual, ahead, correction, unknown } = basis;
  const landing = plus(plus(actual, ahead), correction);
  const gap = unknown > 0 ? null : minus(landing, planned);
  return {
    ...basis,
    left: minus(planned, actual),
    used: planned === noMoney || unknown > 0 ? null : actual / planned,
    landing,
    gap,
    isToExplain: gap !== null && Math.abs(gap) > explainedFrom * planned,
  };
}
