/** Eighteen months of cash from the day of the situation. Amounts in cents, one scenario. */
import { addMonths, type Day } from "../../agreement/day";
import { noMoney, plus, type Cents } from "../../agreement/money";
import type { Contract } from "../time/contract";
import type { Ledger } from "../time/ledger";
import { paidIn, type MoneyOfPeriod } from "./paid-in";

export interface TreasuryMonth extends MoneyOfPeriod {
  /** The balance of the bank at its end: with all that comes, and with secure money alone. */
  readonly balance: Cents;
  readonly securedBalance: Cents;
}

const months = Array.from({ length: 18 }, (_, index) => index);

/** Each month goes from the day of the situation in one month to the eve of the same day in the next. */
export function treasuryOf({ choices }: Contract, { payments }: Ledger): readonly TreasuryMonth[] {
  const { day, bankBalance } = choices.situation;
  let [balance, securedBalance] = [bankBalance ?? noMoney, bankBalance ?? noMoney];
  return months.map((index) => {
    const period = { from: addMonths(day, index), to: addMonths(day, index + 1) };
    const paid = paidIn(period, payments);
    balance = plus(balance, paid.total);
    securedBalance = plus(securedBalance, paid.secured);
    return { ...period, ...paid, balance, securedBalance };
  });
}

/** The least that the bank holds with secure money alone, on the day of the situation or at the end of a month, and the first day on which it does. */
export function lowestSecuredOf(
  opening: { readonly day: Day; readonly bankBalance: Cents },
  treasury: readonly TreasuryMonth[],
): { readonly day: Day; readonly amount: Cents } {
  const ends = treasury.map(({ to, securedBalance }) => ({ day: to - 1, amount: securedBalance }));
  const first = { day: opening.day, amount: opening.bankBalance };
  return ends.reduce((least, one) => (one.amount < least.amount ? one : least), first);
}
