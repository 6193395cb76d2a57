import type { Shortfall } from "../funding/situation/shortfalls";

/** What the pane says of the payments. */
export interface MoneyWords {
  readonly situation: SituationWords;
  readonly bars: {
    readonly title: string;
    readonly period: string;
    readonly days: (first: string, last: string) => string;
  };
  readonly title: string;
  readonly help: string;
  readonly year: string;
  readonly secured: string;
  readonly atRisk: string;
  readonly rights: string;
  readonly carriedOver: string;
  readonly columnsHelp: string;
  readonly payments: string;
  readonly paymentsOf: (year: string, count: number) => string;
  /** The certainty of a payment. */
  readonly certain: string;
  readonly uncertain: string;
  /** In the place of an amount that nobody knows. */
  readonly toEnter: string;
  readonly behind: (amount: string, day: string) => string;
  readonly neverBehind: string;
}

/** What is said of the day's four figures. */
export interface SituationWords {
  readonly title: (day: string) => string;
  /** Of a contract that is yet to be signed. */
  readonly atFirst: (day: string) => string;
  /** @param day in words, as it was read */
  readonly signed: (day: string) => string;
  readonly next: string;
  readonly on: (day: string) => string;
  readonly noMore: string;
  readonly twelveMonths: string;
  readonly belongs: (first: string, last: string) => string;
  readonly safe: (last: string) => string;
  readonly askBalance: string;
  /** Money that lacks, by its kind: how much, and on what day. */
  readonly short: Readonly<Record<Shortfall["kind"], (amount: string, day: string) => string>>;
  readonly allSecure: string;
  readonly atRisk: (amount: string) => string;
  /** Amounts are missing: the figure is no total. */
  readonly known: (missing: number) => string;
  readonly bankBalance: string;
  readonly commitments: string;
  readonly earmarkedSpent: string;
}
