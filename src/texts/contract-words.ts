import type { PaymentKind } from "../funding/payment-kinds";

/** The headers and words of the table of a contract's payments. */
export interface ContractWords {
  readonly date: string;
  readonly line: string;
  readonly part: string;
  readonly contractYear: string;
  readonly kind: string;
  readonly amount: string;
  readonly certainty: string;
  readonly reason: string;
  readonly kinds: Readonly<Record<PaymentKind, string>>;
  readonly secured: string;
  readonly atRisk: string;
}
