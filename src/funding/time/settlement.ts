import type { Day } from "../../agreement/day";
import { minus, noMoney, type Cents } from "../../agreement/money";
import type { PaymentKind, PaymentRule } from "../payment-kinds";
import type { Scenario } from "../scenario";
import type { Due } from "./due";

interface Settlement {
  readonly amount: Cents;
  readonly date: Day;
  readonly kind: PaymentKind;
  readonly rule: PaymentRule;
}

/** What the advance leaves of a due: below zero, what was advanced beyond it is taken back. */
export function settlementOf({ amounts, advance, rest }: Due, scenario: Scenario): Settlement {
  const amount = minus(amounts[scenario], advance?.amount ?? noMoney);
  const { date, kind, rule, repaymentDate } = rest;
  return amount < 0
    ? { amount, date: repaymentDate, kind: "repayment", rule: "repayment" }
    : { amount, date, kind, rule };
}
