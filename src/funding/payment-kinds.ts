export const paymentKinds = ["advance", "balance", "variable", "crisis", "aid", "repayment"] as const;
export type PaymentKind = (typeof paymentKinds)[number];

/** Why an instalment is paid, on that day and for that amount: `texts` gives each its sentence. */
export type PaymentRule =
  /** The operating grant of the first year, whole at the signature. */
  | "operatingInFull"
  | "operatingAdvance"
  | "operatingBalance"
  /** On the day on which a mission starts. */
  | "startAdvance"
  | "anniversaryAdvance"
  | "balance"
  /** A balance below zero: the mission, or the contract, stopped after its advance. */
  | "repayment"
  /** A part without any advance, paid with the balance. */
  | "careBalance"
  | "variable"
  /** A total known without its split, promised at a rate of 100 % only. */
  | "undivided"
  | "plan"
  | "update"
  | "crisis"
  /** Of a closed year: what was advanced, and what was then notified. */
  | "closedAdvance"
  | "closedBalance"
  | "intentAid"
  | "startUpSupplement";
