/** What a treasurer may spend without risk until the end of the financial year (design.md). Amounts in cents. */
import { minus, noMoney, plus, sum, type Cents } from "../../agreement/money";
import { isWithin, type Period } from "../../agreement/period";
import type { Contract } from "../time/contract";
import type { Payment } from "../time/payments";
import { tiedBefore } from "./tied-money";

/** The amount and each of its terms, so that one sees how it comes. */
export interface SafeToSpend {
  readonly bankBalance: Cents;
  /** Secure, from the day to the end of the financial year, the earmarked money among it. */
  readonly receipts: Cents;
  readonly commitments: Cents;
  /** Received, or to be received by then, for the unscheduled-care device alone, and not spent on it yet. */
  readonly earmarked: Cents;
  /** Advances, received by then, that the contract is known to take back, whenever that is. */
  readonly toGiveBack: Cents;
  readonly amount: Cents;
}

/** null: nobody gave the balance of the bank, and no figure stands for it. @param financialYear the one of the day */
export function safeToSpendOf(contract: Contract, payments: readonly Payment[], { to }: Period): SafeToSpend | null {
  const { day, bankBalance, commitments, earmarkedSpent } = contract.choices.situation;
  if (bankBalance === null) return null;
  const coming = payments.filter((one) => one.secured && one.amount > 0 && isWithin(one.date, { from: day, to }));
  const receipts = sum(coming.map(({ amount }) => amount));
  const earmarked = atLeastNothing(minus(tiedBefore(to, payments, contract), earmarkedSpent));
  const takenBack = payments.filter((one) => one.date >= day && one.amount < 0 && isReceivedBy(to, one));
  const toGiveBack = minus(noMoney, sum(takenBack.map(({ amount }) => amount)));
  const amount = minus(plus(bankBalance, receipts), sum([commitments, earmarked, toGiveBack]));
  return { bankBalance, receipts, commitments, earmarked, toGiveBack, amount };
}

function isReceivedBy(end: number, { due }: Payment): boolean {
  return due.advance !== null && due.advance.date < end;
}

function atLeastNothing(amount: Cents): Cents {
  return amount < 0 ? noMoney : amount;
}
