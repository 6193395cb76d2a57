import { lineIds, partIds, type PartOrTotal } from "../../../../agreement/lines";
import { partRulesOf } from "../../../../funding/part-rules";
import type { ScheduleRow } from "../../../../funding/schedule-rows";
import { paymentKinds, type PaymentKind } from "../../../../funding/payment-kinds";
import type { DueFacts } from "../dues/due";

/** A payment that the contract may make, whatever is typed: the row of the dues that it pays, and its kind. */
export interface PossiblePayment {
  readonly facts: DueFacts;
  /** Of the row, in the block of the dues; 0 is the first. */
  readonly index: number;
  readonly kind: PaymentKind;
}

/** In the order in which payments of the same day are listed: by line, part, kind, then year. */
export function possiblePayments(facts: readonly DueFacts[], tableRows: number): readonly PossiblePayment[] {
  const payments = facts.flatMap((one, index) =>
    kindsOf(one.row, index < tableRows).map((kind) => ({ facts: one, index, kind })),
  );
  return payments.sort(inOrder);
}

/** A grave crisis and an aid have rows of their own, after those of the tables. */
function kindsOf(row: ScheduleRow, isOfTables: boolean): readonly PaymentKind[] {
  const { paidIn, advance, rest } = partRulesOf(row);
  const isOfCrisis = paidIn === "eachCrisis";
  if (!isOfTables) return [isOfCrisis ? rest.kind : "aid"];
  if (isOfCrisis) return [];
  return advance === null ? [rest.kind] : ["advance", rest.kind];
}

const parts: readonly PartOrTotal[] = [...partIds, "total"];

function inOrder(one: PossiblePayment, other: PossiblePayment): number {
  const [row, next] = [one.facts.row, other.facts.row];
  return (
    lineIds.indexOf(row.line) - lineIds.indexOf(next.line) ||
    parts.indexOf(row.part) - parts.indexOf(next.part) ||
    paymentKinds.indexOf(one.kind) - paymentKinds.indexOf(other.kind) ||
    one.index - other.index
  );
}
