/** What a person says of the follow-up of a year: how far it goes, what the months to come will cost, and why. */
import type { Cents } from "../../agreement/money";
import type { Day } from "../../agreement/day";
import { chargeLines, classOf } from "../form/form-lines";
import type { Envelope } from "../planned";

/** What the months to come are counted at: what they plan, or what those before cost. */
export const aheadKinds = ["budget", "trend"] as const;
export type AheadKind = (typeof aheadKinds)[number];

export const trackedClasses: readonly string[] = [...new Set(chargeLines.map(classOf))];

export interface Correction {
  /** null: of what nobody placed. */
  readonly envelope: Envelope | null;
  readonly class: string;
  /** In the financial year that it corrects. */
  readonly day: Day;
  readonly ahead: AheadKind;
  /** Added to where the year would end; 0: an explanation alone. */
  readonly amount: Cents;
  /** Empty: nobody said why, and an amount must have its reason. */
  readonly reason: string;
}

export interface TrackingInputs {
  /** A day of the last month that counts as spent, for the financial year that holds it; null: the last of which anything is known. */
  readonly lastMonth: Day | null;
  readonly corrections: readonly Correction[];
}

/** An amount without a reason. */
export function isSilent({ amount, reason }: Correction): boolean {
  return amount !== 0 && reason === "";
}
