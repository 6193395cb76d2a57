/** What of an accountant's file nobody can read. */
export interface LedgerFacts {
  ledgerAccount: { received: string };
  ledgerAmount: { received: string };
  ledgerSide: { received: string };
  /** A separator inside a label, or merged cells. */
  cellsBeyondHeads: { cells: number; heads: number };
  /** A trial balance whose day nobody said. */
  balanceDay: object;
  /** A month of a line of the form and a mission is a row: the file gives some, after those of other months. */
  actualsBeyond: { told: number; kept: number; most: number };
  /** A rule that says neither account, label nor code. */
  ruleForAll: object;
}
