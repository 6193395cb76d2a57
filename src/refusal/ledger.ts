/** What of an accountant's file nobody can read. */
export interface LedgerFacts {
  ledgerAccount: { received: string };
  ledgerAmount: { received: string };
  ledgerSide: { received: string };
  /** A separator inside a label, or merged cells. */
  cellsBeyondHeads: { cells: number; heads: number };
  /** A trial balance whose day nobody said. */
  balanceDay: object;
  /** A rule that says neither account, label nor code. */
  ruleForAll: object;
}
