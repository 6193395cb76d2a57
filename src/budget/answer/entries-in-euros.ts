import { toIso } from "../../agreement/day";
import { toEuros } from "../../agreement/money";
import { entriesOf } from "../accounts/entries";
import type { EntryReason } from "../accounts/entry";
import type { Budget } from "../budget";

export interface EntryInEuros {
  readonly date: string;
  readonly journal: "OD";
  readonly account: string | null;
  readonly label: string;
  readonly debit: number;
  readonly credit: number;
}

/** As an accountant pastes them. */
export function entriesInEuros(
  budget: Budget,
  labelOf: (reason: EntryReason, isReversal: boolean) => string,
): readonly EntryInEuros[] {
  return entriesOf(budget).map(({ date, account, debit, credit, reason, isReversal }) => ({
    date: toIso(date),
    journal: "OD",
    account,
    label: labelOf(reason, isReversal),
    debit: toEuros(debit),
    credit: toEuros(credit),
  }));
}
