/** How an amount falls on months, and a price on years: the two roundings of a charge. */
import { addMonths, civilMonthsBetween, monthStart, type Day } from "../agreement/day";
import { minus, noMoney, shareOf, type Cents } from "../agreement/money";
import { daysIn, type Period } from "../agreement/period";
import { financialYearOf } from "../funding/situation/financial-years";
import type { MonthSpan } from "./planned";

/** A month, by its first day, and how much of it counts: 1 is the whole of it. */
interface WeightedMonth {
  readonly month: Day;
  readonly weight: number;
}

export interface MonthAmount {
  readonly month: Day;
  /** Its last day, on which the amount counts and is paid. */
  readonly day: Day;
  readonly amount: Cents;
}

/** Whole months. */
export function monthsOfSpan({ first, last }: MonthSpan): readonly WeightedMonth[] {
  const count = civilMonthsBetween(first, last) + 1;
  return Array.from({ length: count }, (_, index) => ({ month: addMonths(first, index), weight: 1 }));
}

/** The months that hold some days, each for its share of days: hired on 15 March, 17 of its 31. */
export function monthsOfPeriod({ from, to }: Period): readonly WeightedMonth[] {
  return monthsOfSpan({ first: monthStart(from), last: monthStart(to - 1) }).map(({ month }) => {
    const whole = { from: month, to: addMonths(month, 1) };
    const worked = { from: Math.max(from, month), to: Math.min(to, whole.to) };
    return { month, weight: daysIn(worked) / daysIn(whole) };
  });
}

/** Of an amount, the share of each weight, so that all add up to it: each is what has run by then, less what had before. */
export function sharesOf(amount: Cents, weights: readonly number[]): readonly Cents[] {
  const all = weights.reduce((total, weight) => total + weight, 0);
  const runBy = (passed: number) => (all === 0 ? noMoney : shareOf(amount, passed / all));
  let passed = 0;
  return weights.map((weight) => {
    const before = runBy(passed);
    passed += weight;
    return minus(runBy(passed), before);
  });
}

/** An amount over months. */
export function spread(amount: Cents, months: readonly WeightedMonth[]): readonly MonthAmount[] {
  const shares = sharesOf(
    amount,
    months.map(({ weight }) => weight),
  );
  return months.flatMap(({ month }, index) => {
    const day = addMonths(month, 1) - 1;
    return shares.slice(index, index + 1).map((share) => ({ month, day, amount: share }));
  });
}

interface Cost {
  /** In all, or by the month. */
  readonly price: { readonly mode: "amount" | "monthly"; readonly amount: Cents };
  readonly months: readonly WeightedMonth[];
  readonly indexation: number;
  /** How many months a price by the month is for: that of a year is for twelve. */
  readonly monthsOfPrice?: number;
}

/**
 * A price over months: first what each financial year costs, at the price of the first one raised by the index for each
 * year that follows, then that over the months of the year.
 * @param lastMonth the month, 1 to 12, with which the financial year ends
 */
export function costByMonth(
  { price, months, indexation, monthsOfPrice = 1 }: Cost,
  lastMonth: number,
): readonly MonthAmount[] {
  const years = byFinancialYear(months, lastMonth);
  const weights = years.map(({ own }) => own.reduce((total, { weight }) => total + weight, 0));
  const bases =
    price.mode === "monthly"
      ? weights.map((weight) => shareOf(price.amount, weight / monthsOfPrice))
      : sharesOf(price.amount, weights);
  return years.flatMap(({ own }, index) => {
    return bases.slice(index, index + 1).flatMap((base) => spread(shareOf(base, (1 + indexation) ** index), own));
  });
}

interface YearOfMonths {
  readonly from: Day;
  readonly own: readonly WeightedMonth[];
}

function byFinancialYear(months: readonly WeightedMonth[], lastMonth: number): readonly YearOfMonths[] {
  const years = new Map<Day, WeightedMonth[]>();
  for (const one of months) {
    const { from } = financialYearOf(one.month, lastMonth);
    years.set(from, [...(years.get(from) ?? []), one]);
  }
  return [...years].map(([from, own]) => ({ from, own }));
}
