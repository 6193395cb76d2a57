/** What the pane says of a contract year that is closed, once that part of the budget is open. */
import type { Labelled } from "./pane-words";

export interface ClosingWords {
  readonly lead: string;
  readonly closed: (years: readonly number[]) => string;
  readonly none: (day: string) => string;
  readonly year: Labelled & { readonly notNow: string; readonly one: (year: number) => string };
  readonly notified: Labelled;
  /** Of a mission: what its rate gives, and the most that it may earn. */
  readonly expected: (amount: string, most: string) => string;
  readonly settled: Labelled;
  readonly reading: string;
  readonly outcome: (year: number, notified: string, rows: number) => string;
  readonly next: (year: number, said: NextSaid) => string;
  readonly last: string;
}

export interface NextSaid {
  readonly tier: number | null;
  readonly rates: number;
  readonly followed: number;
}
