import type { Day } from "../../agreement/day";
import type { LineId } from "../../agreement/lines";
import { noMoney, type Cents } from "../../agreement/money";

export type EntryReason =
  | { readonly kind: "accrued"; readonly line: LineId }
  | { readonly kind: "deferred"; readonly line: LineId }
  | { readonly kind: "unspent"; readonly fund: string | null }
  | { readonly kind: "used"; readonly fund: string | null };

/** One row of the journal: of debit and credit, one is nothing. */
export interface Entry {
  readonly date: Day;
  /** null: it depends on whether the grant is of class 73 or 74, which nobody said. */
  readonly account: string | null;
  readonly debit: Cents;
  readonly credit: Cents;
  readonly reason: EntryReason;
  /** The same the other way round, on the first day of the year that follows. */
  readonly isReversal: boolean;
}

export interface Posting {
  readonly amount: Cents;
  readonly debit: string | null;
  readonly credit: string | null;
  readonly reason: EntryReason;
}

/** Two rows, the debit first; none for nothing. */
export function posted(date: Day, { amount, debit, credit, reason }: Posting, isReversal = false): readonly Entry[] {
  if (amount === 0) return [];
  return [
    { date, account: debit, debit: amount, credit: noMoney, reason, isReversal },
    { date, account: credit, debit: noMoney, credit: amount, reason, isReversal },
  ];
}
