import { minus, noMoney, type Cents } from "../../agreement/money";
import type { PaymentRule } from "../payment-kinds";
import type { Scenario } from "../scenario";
import type { Due } from "./due";

interface Settlement {
  readonly amount: Cents;
  readonly rule: PaymentRule;
}

/** What the advance leaves of a due: below zero, what was advanced beyond it is taken back. */
export function settlementOf({ amounts, advance, rest }: Due, scenario: Scenario): Settlement {
  const amount = minus(amounts[scenario], advance?.amount ?? noMoney);
  return { amount, rule: amount < 0 ? "repayment" : rest.rule };
}
