/** What an accountant gives, a file or a pasted text, from its bytes to the actuals that a budget takes of it. */
import { addMonths, monthStart, type Day } from "../../agreement/day";
import { decode } from "../../delimited/decode";
import { isOfResult } from "./account-in";
import { actualsOf, type LedgerActuals } from "./actuals-of-ledger";
import type { PlacingRule } from "./placing-rule";
import { readLedger, type Ledger } from "./read-ledger";
import { subtotalsOf, type Subtotals } from "./subtotals";

interface AccountsAsked {
  /** Of a file, in any of the encodings that programs write; or a text that was pasted. */
  readonly source: Uint8Array | string;
  readonly rules: readonly PlacingRule[];
  /** The day of the amounts of a trial balance; null: nobody said. */
  readonly asOf: Day | null;
  /** Of the contract, whose years the actuals are told apart by; null: nobody said. */
  readonly signature: Day | null;
  /** Told what share of the reading is done, from 0 to 1. */
  readonly onStep?: (share: number) => void;
}

/** The months that are told whole: those of before and of after keep the actuals that they have. */
export interface CoveredMonths {
  /** The first day of the first; null: since the financial year began, as a trial balance does. */
  readonly from: Day | null;
  /** The last day of the last. */
  readonly to: Day;
}

export interface AccountsRead extends LedgerActuals {
  /** Heads left out. */
  readonly lines: number;
  /** Of them, those of charges and of products that a line of the form holds. */
  readonly ofResult: number;
  /** Of a trial balance; the rows left out are in no other figure than `lines`. */
  readonly subtotals: Subtotals;
  /** null: there is no charge and no product. */
  readonly covered: CoveredMonths | null;
}

/** @throws Refused with the line and the column */
export function readAccounts({ source, rules, asOf, signature, onStep }: AccountsAsked): AccountsRead {
  const ledger = readLedger(typeof source === "string" ? source : decode(source), asOf, onStep);
  const subtotals = ledger.isBalance ? subtotalsOf(ledger.rows) : { leftOut: [], beside: [] };
  const totals = new Set(subtotals.leftOut.map(({ account }) => account));
  const rows = ledger.rows.filter(({ account }) => !totals.has(account));
  const found = actualsOf(rows, { rules, signature });
  const ofResult = rows.length - found.others - found.unlined.reduce((count, { entries }) => count + entries, 0);
  return { ...found, lines: ledger.rows.length, ofResult, subtotals, covered: coveredBy(ledger) };
}

/** By its charges and products alone: an opening balance, dated of the eve of the year, tells nothing of its month. */
function coveredBy({ rows, isBalance }: Ledger): CoveredMonths | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { account, day } of rows) {
    if (!isOfResult(account)) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (last < first) return null;
  return { from: isBalance ? null : monthStart(first), to: addMonths(monthStart(last), 1) - 1 };
}
