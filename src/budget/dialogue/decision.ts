/** What a dialogue with the fund agreed for what comes next, typed row by row. */
import type { ContractYear } from "../../agreement/contract-year";
import type { Envelope } from "../envelope";

/** Something else is said by its text alone. */
export const decisionSubjects = ["tier", "mission", "rate", "target", "other"] as const;
export type DecisionSubject = (typeof decisionSubjects)[number];

export interface Decision {
  /** The contract year whose dialogue agreed it. */
  readonly year: ContractYear;
  readonly subject: DecisionSubject;
  /** null: of all the contract. */
  readonly mission: Envelope | null;
  /** 0 to 1; null: none was agreed. */
  readonly rate: number | null;
  /** A tier or a target; null: none was agreed. */
  readonly value: number | null;
  readonly label: string;
}

export interface DialogueInputs {
  /** null: the year that the day of the situation tells. */
  readonly year: ContractYear | null;
  readonly decisions: readonly Decision[];
}
