import type { Day } from "../../agreement/day";
import { lineIds, partIds, type LineId, type PartOrTotal } from "../../agreement/lines";
import type { Cents } from "../../agreement/money";
import type { Scenario } from "../funding";
import type { Contract } from "./contract";
import { paymentKinds, type PaymentKind, type PaymentRule } from "../payment-kinds";
import type { Due } from "./due";
import { settlementOf } from "./settlement";

/** One payment: what reaches the bank, and why. Those of a due add up to it. */
export interface Payment {
  readonly date: Day;
  readonly line: LineId;
  readonly part: PartOrTotal;
  readonly contractYear: Due["contractYear"];
  readonly kind: PaymentKind;
  /** Below zero: an advance that is taken back. */
  readonly amount: Cents;
  /** The scenario's achievement rate, 0 to 1; 1 where no rate counts. */
  readonly rate: number;
  /** Whether it is due whatever the results. */
  readonly secured: boolean;
  readonly rule: PaymentRule;
  /** What it pays, or a part of it. */
  readonly due: Due;
}

/** Every payment of the contract that is not zero, by date, then line, part and kind. */
export function paymentsOf({ dues }: Pick<Contract, "dues">, scenario: Scenario): readonly Payment[] {
  return dues.flatMap((due) => paymentsOfDue(due, scenario)).sort(inPaymentOrder);
}

function paymentsOfDue(due: Due, scenario: Scenario): readonly Payment[] {
  const { advance } = due;
  const settlement = settlementOf(due, scenario);
  const payments = advance ? [{ ...advance, kind: "advance" as const }, settlement] : [settlement];
  return payments.filter(({ amount }) => amount !== 0).map((split) => paymentOf(split, due, scenario));
}

/** The same payment if every objective were reached: an advance does not depend on them. */
export function atFullRate({ kind, amount, due }: Payment): Cents {
  return kind === "advance" ? amount : settlementOf(due, "full").amount;
}

type SplitPayment = Pick<Payment, "date" | "kind" | "amount" | "rule">;

function paymentOf({ date, kind, amount, rule }: SplitPayment, due: Due, scenario: Scenario): Payment {
  const { line, part, contractYear, nature, rates } = due;
  const secured = nature === "secured";
  return { date, line, part, contractYear, kind, amount, rate: rates[scenario], secured, rule, due };
}

type Placed = Pick<Payment, "date" | "line" | "part" | "kind" | "contractYear">;

const parts: readonly PartOrTotal[] = [...partIds, "total"];

/** Of a list of payments: by date, then line, part, kind and year. */
export function inPaymentOrder(one: Placed, other: Placed): number {
  return (
    one.date - other.date ||
    lineIds.indexOf(one.line) - lineIds.indexOf(other.line) ||
    parts.indexOf(one.part) - parts.indexOf(other.part) ||
    paymentKinds.indexOf(one.kind) - paymentKinds.indexOf(other.kind) ||
    one.contractYear - other.contractYear
  );
}
