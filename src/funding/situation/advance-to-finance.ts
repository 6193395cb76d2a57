import type { Day } from "../../agreement/day";
import { minus, noMoney, type Cents } from "../../agreement/money";
import type { Contract } from "../time/contract";
import { cashBefore, rightsBefore, type Ledger } from "../time/ledger";

/** What a community that spends all that it earns must still advance at worst, and the day on which it is the most. */
export interface AdvanceToFinance {
  readonly day: Day;
  /** Above zero. */
  readonly amount: Cents;
}

/**
 * Looked for from the day of the situation on: what was advanced before it is no more to find. On the eve of each payment
 * and of each anniversary: between two of them it only grows. The first day, when several are as bad; null: what is
 * received is never behind what is earned any more.
 */
export function advanceToFinanceOf(
  { years, choices }: Pick<Contract, "years" | "choices">,
  ledger: Ledger,
): AdvanceToFinance | null {
  const ofYears = years.flatMap(({ from, to, balanceDate, repaymentDate }) => [from, to, balanceDate, repaymentDate]);
  const dates = [...ledger.payments.map(({ date }) => date), ...ofYears];
  const eves = [...new Set(dates)].filter((date) => date > choices.situation.day).sort((one, other) => one - other);
  const behind = eves.map((date) => ({
    day: date - 1,
    amount: minus(rightsBefore(date, ledger).total, cashBefore(date, ledger).total),
  }));
  const worst = behind.reduce((most, one) => (one.amount > most.amount ? one : most), { day: 0, amount: noMoney });
  return worst.amount > 0 ? worst : null;
}
