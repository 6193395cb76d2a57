import { addMonths, type Day } from "../../agreement/day";
import { plus, sum } from "../../agreement/money";
import { isWithin, type Period } from "../../agreement/period";
import type { Money } from "../funding";
import type { Payment } from "../time/payments";

/** What reaches the bank in some days, less what is taken back. */
export function paidIn(period: Period, payments: readonly Payment[]): Money {
  const paid = payments.filter(({ date }) => isWithin(date, period));
  const amountOf = (isSecured: boolean) =>
    sum(paid.filter(({ secured }) => secured === isSecured).map(({ amount }) => amount));
  const [secured, atRisk] = [amountOf(true), amountOf(false)];
  return { secured, atRisk, total: plus(secured, atRisk) };
}

export interface MoneyOfPeriod extends Money, Period {}

const monthsAhead = Array.from({ length: 12 }, (_, index) => index);

/** Twelve months from a day, each from that day of the month to the eve of the same day of the next. */
export function twelveMonthsFrom(day: Day, payments: readonly Payment[]): readonly MoneyOfPeriod[] {
  const months = monthsAhead.map((index) => ({ from: addMonths(day, index), to: addMonths(day, index + 1) }));
  return months.map((month) => ({ ...month, ...paidIn(month, payments) }));
}
