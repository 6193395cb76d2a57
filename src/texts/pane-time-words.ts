/** What the pane says of the payments. */
export interface MoneyWords {
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
  readonly behind: (amount: string, day: string) => string;
  readonly neverBehind: string;
}
