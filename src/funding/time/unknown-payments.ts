/** What the contract pays and nobody knows the amount of: listed with the rest, it is never a zero nor left out. */
import { noMoney } from "../../agreement/money";
import type { Scenario } from "../scenario";
import type { Contract } from "./contract";
import { dueOfClaim } from "./due-of-claim";
import { inPaymentOrder, paymentsOf, type Payment } from "./payments";

interface UnknownPayment extends Omit<Payment, "amount" | "rate"> {
  readonly amount: null;
}

export type ExpectedPayment = Payment | UnknownPayment;

/** A workbook asks for those of its one contract at every month of every line. */
const listed = new WeakMap<Contract, readonly UnknownPayment[]>();

/** In the order of the dates, then as the known ones are. */
export function unknownPaymentsOf(contract: Contract): readonly UnknownPayment[] {
  const before = listed.get(contract);
  if (before !== undefined) return before;
  const found = listUnknown(contract);
  listed.set(contract, found);
  return found;
}

function listUnknown({ unknown, choices }: Contract): readonly UnknownPayment[] {
  const payments = unknown.flatMap((claim) => {
    const due = dueOfClaim(claim, noMoney, choices);
    const { line, part, contractYear, nature, advance, rest } = due;
    const terms = [...(advance ? [{ ...advance, kind: "advance" as const }] : []), rest];
    const secured = nature === "secured";
    return terms.map(({ date, kind, rule }) => {
      return { date, line, part, contractYear, kind, rule, secured, due, amount: null };
    });
  });
  return payments.sort(inPaymentOrder);
}

/** Known or not, by date. */
export function expectedPaymentsOf(contract: Contract, scenario: Scenario): readonly ExpectedPayment[] {
  return [...paymentsOf(contract, scenario), ...unknownPaymentsOf(contract)].sort(inPaymentOrder);
}
