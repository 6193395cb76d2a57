/** What a treasurer may spend without risk until the end of the financial year (design.md). Amounts in cents. */
import { minus, noMoney, plus, sum, type Cents } from "../../agreement/money";
import { isWithin, type Period } from "../../agreement/period";
import type { Contract } from "../time/contract";
import type { Payment } from "../time/payments";
import { tiedInBankBefore } from "./tied-money";

/** What is added to the balance of the bank, then what is taken from it. */
interface SafeTerms {
  /** Secure, from the day to the end of the financial year, the earmarked money among it. */
  readonly receipts: Cents;
  readonly commitments: Cents;
  /** Received, or to be received by then, for the unscheduled-care device alone, and not spent on it yet. */
  readonly earmarked: Cents;
  /** Advances, received by then, that the contract is known to take back, whenever that is. */
  readonly toGiveBack: Cents;
}

/** The amount and each of its terms, so that one sees how it comes. */
export interface SafeToSpend extends SafeTerms {
  readonly bankBalance: Cents;
  readonly amount: Cents;
}

/** null: nobody gave the balance of the bank, and no figure stands for it. @param financialYear the one of the day */
export function safeToSpendOf(
  contract: Contract,
  payments: readonly Payment[],
  financialYear: Period,
): SafeToSpend | null {
  const { bankBalance } = contract.choices.situation;
  if (bankBalance === null) return null;
  const terms = safeTermsOf(contract, payments, financialYear);
  const kept = sum([terms.commitments, terms.earmarked, terms.toGiveBack]);
  return { bankBalance, ...terms, amount: minus(plus(bankBalance, terms.receipts), kept) };
}

/** @param financialYear the one of the day */
export function safeTermsOf(contract: Contract, payments: readonly Payment[], { to }: Period): SafeTerms {
  const { day, commitments, earmarkedSpent } = contract.choices.situation;
  const coming = payments.filter((one) => one.secured && one.amount > 0 && isWithin(one.date, { from: day, to }));
  const takenBack = payments.filter(({ date, amount, due }) => date >= day && amount < 0 && due.running.from < to);
  return {
    receipts: sum(coming.map(({ amount }) => amount)),
    commitments,
    earmarked: atLeastNothing(minus(tiedInBankBefore(to, payments, contract), earmarkedSpent)),
    toGiveBack: minus(noMoney, sum(takenBack.map(({ amount }) => amount))),
  };
}

function atLeastNothing(amount: Cents): Cents {
  return amount < 0 ? noMoney : amount;
}
