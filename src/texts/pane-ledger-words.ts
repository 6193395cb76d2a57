/** What the pane says of an accountant's file, once that part of the budget is open. */
import type { AccountTotal } from "../budget/ledger/subtotals";
import type { Labelled } from "./pane-words";

type AccountsWords = (accounts: readonly AccountTotal[]) => string;

export interface LedgerWords {
  readonly lead: string;
  readonly file: Labelled;
  readonly text: Labelled;
  readonly asOf: Labelled;
  readonly rules: Labelled;
  readonly place: { readonly rules: string };
  readonly reading: string;
  readonly percent: (share: number) => string;
  readonly tooLong: (megabytes: number) => string;
  /** The file changed or went away since it was chosen. */
  readonly unreadable: string;
  /** The lines, those of charges and products, and the days of the months that are told; null: there is no line. */
  readonly read: (lines: number, kept: number, months: readonly [first: string | null, last: string] | null) => string;
  /** Rows that total others, accounts that may, and those that no line holds. */
  readonly leftOut: AccountsWords;
  readonly beside: AccountsWords;
  readonly unlined: AccountsWords;
  /** An amount that is written. */
  readonly unbalanced: (difference: string) => string;
  readonly nothingLeft: string;
  readonly left: (entries: number, amount: string) => string;
  readonly toPlace: {
    readonly title: string;
    readonly account: string;
    readonly amount: string;
    readonly mission: string;
    /** Of the choice of a row, for who hears it alone. */
    readonly place: (account: string) => string;
    readonly choose: string;
    readonly more: (accounts: number) => string;
    readonly entries: (count: number) => string;
  };
  /** How many rows of actuals the next build writes. */
  readonly toJoin: (rows: number) => string;
  readonly leave: string;
}
