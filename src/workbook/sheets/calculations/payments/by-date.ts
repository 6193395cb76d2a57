import type { Payment } from "../../../../funding/time/payments";
import { calculation, type Content } from "../../../cells";
import { empty, when } from "../../../formula";
import type { DatedModel } from "../../../model";
import { shownContract } from "../../../shown-contract";
import type { PossiblePayment } from "./possible-payments";

/** The number of the payment that comes at this row's rank by date; an empty text when fewer are made. */
export function byDateContent(keys: string, rank: string, number: number | undefined): Content {
  const formula = when(`${rank}>COUNT(${keys})`, empty, `MATCH(SMALL(${keys},${rank}),${keys},0)`);
  return calculation(formula, number ?? "", "integer");
}

/** The numbers, from 1, of the payments made under the scenario shown, the earliest first. */
export function numbersByDate(payments: readonly PossiblePayment[], { contract }: DatedModel): readonly number[] {
  const { ledger } = shownContract(contract);
  return ledger.payments.map((payment) => 1 + payments.findIndex((one) => isPaidBy(one, payment)));
}

function isPaidBy({ facts, kind }: PossiblePayment, payment: Payment): boolean {
  return facts.due === payment.due && (kind === "advance") === (payment.kind === "advance");
}
