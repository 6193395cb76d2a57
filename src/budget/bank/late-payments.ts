/** What the grant should have paid by the day of the situation, against what reached the bank. Amounts in cents. */
import { minus, noMoney, plus, sum, type Cents } from "../../agreement/money";
import type { Day } from "../../agreement/day";
import type { Contract } from "../../funding/time/contract";
import { paymentsOf, type Payment } from "../../funding/time/payments";
import { unknownPaymentsOf } from "../../funding/time/unknown-payments";

/** Money of the grant that reached the bank; below zero: given back. */
export interface Receipt {
  readonly day: Day;
  readonly amount: Cents;
  readonly label: string;
}

interface LatePayment {
  readonly payment: Payment;
  /** Of its amount, what is not there. */
  readonly missing: Cents;
  /** Since its date. */
  readonly days: number;
}

export interface Bank {
  /** Since the signature, at the rates that are retained as long as nothing is notified. */
  readonly announced: Cents;
  readonly received: Cents;
  /** The oldest payments are taken to be received first. */
  readonly late: readonly LatePayment[];
  /** How many payments of an unknown amount were due: they are not counted. */
  readonly unknown: number;
  /** What is received beyond all that the contract may have paid by that day, at the best results; nothing while an amount is unknown. */
  readonly beyond: Cents;
}

/** A payment of the day itself is not late. */
export function bankOf(contract: Contract, receipts: readonly Receipt[]): Bank {
  const { day } = contract.choices.situation;
  const due = paymentsOf(contract, "central").filter(({ date }) => date < day);
  const received = sum(receipts.filter((one) => one.day <= day).map(({ amount }) => amount));
  return {
    announced: sum(due.map(({ amount }) => amount)),
    received,
    late: lateOf(due, received, day),
    unknown: unknownPaymentsOf(contract).filter(({ date }) => date < day).length,
    beyond: beyondIn(contract, received, day),
  };
}

function beyondIn(contract: Contract, received: Cents, day: Day): Cents {
  const byNow = ({ date }: { readonly date: Day }) => date <= day;
  if (unknownPaymentsOf(contract).some(byNow)) return noMoney;
  const best = paymentsOf(contract, "full").filter(byNow);
  const most = sum(best.map(({ amount }) => amount));
  return received > most ? minus(received, most) : noMoney;
}

function lateOf(due: readonly Payment[], received: Cents, day: Day): readonly LatePayment[] {
  let before = noMoney;
  return due.flatMap((payment) => {
    const left = minus(received, before);
    before = plus(before, payment.amount);
    const missing = left < 0 ? payment.amount : minus(payment.amount, left);
    return missing > 0 ? [{ payment, missing, days: day - payment.date }] : [];
  });
}

/** All together, less what came beyond; nothing where more was received. */
export function lackingIn({ announced, received }: Bank): Cents {
  return received < announced ? minus(announced, received) : noMoney;
}
