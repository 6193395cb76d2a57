import { noMoney, type Cents } from "../../../../agreement/money";
import type { Day } from "../../../../agreement/day";
import type { Scenario } from "../../../../funding/funding";
import type { PaymentKind, PaymentRule } from "../../../../funding/payment-kinds";
import { settlementOf } from "../../../../funding/time/settlement";
import { figureWords, shareWords } from "../../../../texts/fr/payments";
import type { PossiblePayment } from "./possible-payments";

/** A payment as the core has it. */
interface PaymentFacts {
  readonly amount: (scenario: Scenario) => Cents;
  readonly kind: PaymentKind;
  /** null: it is not made. */
  readonly rule: PaymentRule | null;
  /** 0: it is not made. */
  readonly date: Day;
  /** The share of the year that it is for, in words. */
  readonly share: string;
  /** The part of the amount that it is, in words; empty where its rule says none. */
  readonly figure: string;
}

const nothing: Omit<PaymentFacts, "kind"> = { amount: () => noMoney, rule: null, date: 0, share: "", figure: "" };

/** @param shown the scenario under which a balance below zero is said to be taken back */
export function paymentFacts({ facts: { terms, due }, kind }: PossiblePayment, shown: Scenario): PaymentFacts {
  if (terms === null) return { ...nothing, kind };
  const { advance, rest, proration } = terms;
  if (kind === "advance") {
    if (advance === null) return { ...nothing, kind };
    const { date, rule } = advance;
    const figure = figureWords(rule, advance.share);
    return {
      amount: () => due?.advance?.amount ?? noMoney,
      rule,
      kind,
      date,
      share: shareWords(advance.proration),
      figure,
    };
  }
  const paid = (scenario: Scenario) => (due === null ? { ...rest, amount: noMoney } : settlementOf(due, scenario));
  const amount = (scenario: Scenario) => paid(scenario).amount;
  const { rule, date, kind: paidKind } = paid(shown);
  const figure = advance === null ? "" : figureWords(rule, advance.share);
  return { amount, rule, kind: paidKind, date, share: shareWords(proration), figure };
}
