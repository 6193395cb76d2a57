import { expectedPaymentsOf, type ExpectedPayment } from "../../../../funding/time/unknown-payments";
import { calculation, type Content } from "../../../cells";
import { empty, when } from "../../../formula";
import type { DatedModel } from "../../../model";
import type { DueFacts } from "../dues/due";
import type { PossiblePayment } from "./possible-payments";

/** The number of the payment that comes at this row's rank by date; an empty text when fewer are made. */
export function byDateContent(keys: string, rank: string, number: number | undefined): Content {
  const formula = when(`${rank}>COUNT(${keys})`, empty, `MATCH(SMALL(${keys},${rank}),${keys},0)`);
  return calculation(formula, number ?? "", "integer");
}

/** The numbers, from 1, of the payments made under the scenario shown, the earliest first. */
export function numbersByDate(payments: readonly PossiblePayment[], { contract }: DatedModel): readonly number[] {
  const { scenario } = contract.choices.time;
  return expectedPaymentsOf(contract, scenario).map(
    (payment) => 1 + payments.findIndex((one) => isPaidBy(one, payment)),
  );
}

function isPaidBy({ facts, kind }: PossiblePayment, payment: ExpectedPayment): boolean {
  if ((kind === "advance") !== (payment.kind === "advance")) return false;
  return payment.amount === null ? isOfUnknown(facts, payment) : facts.due === payment.due;
}

/** A crisis of an unknown amount is told by its day. */
function isOfUnknown({ row, contractYear, terms, whole }: DueFacts, { due }: ExpectedPayment): boolean {
  const isIts = row.line === due.line && row.part === due.part && contractYear === due.contractYear;
  return isIts && terms !== null && whole === null && terms.rest.date === due.rest.date;
}
