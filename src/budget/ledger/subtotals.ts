/** The rows of a trial balance that total others (6, 61 above 6132): counted beside them, they would double what was spent. */
import { noMoney, plus, type Cents } from "../../agreement/money";
import { amountOfResult, isOfResult } from "./account-in";
import type { LedgerRow } from "./read-ledger";

/** In cents. */
export interface AccountTotal {
  readonly account: string;
  readonly amount: Cents;
}

export interface Subtotals {
  /** What each account says is the sum of the longer ones that it begins. */
  readonly leftOut: readonly AccountTotal[];
  /** Accounts of charges and of products that begin longer ones and say another amount than their sum: counted too. */
  readonly beside: readonly AccountTotal[];
}

export function subtotalsOf(rows: readonly LedgerRow[]): Subtotals {
  const [leftOut, beside, counted] = [[] as AccountTotal[], [] as AccountTotal[], [] as AccountTotal[]];
  // Backward, an account comes right after all the longer ones that it begins.
  for (const { account, amount } of totals(rows).reverse()) {
    const under = takeUnder(account, counted);
    const said = { account, amount: amountOfResult({ account, amount }) };
    if (amount !== noMoney && amount === under) leftOut.unshift(said);
    else if (amount !== noMoney && under !== null && isOfResult(account)) beside.unshift(said);
    counted.push({ account, amount: amount === under ? amount : plus(amount, under ?? noMoney) });
  }
  return { leftOut, beside };
}

/** By account, in the order of their letters: a balance may have a row for each analytic code. */
function totals(rows: readonly LedgerRow[]): AccountTotal[] {
  const found = new Map<string, Cents>();
  for (const { account, amount } of rows) found.set(account, plus(found.get(account) ?? noMoney, amount));
  const all = [...found].map(([account, amount]) => ({ account, amount }));
  return all.sort((one, other) => (one.account < other.account ? -1 : 1));
}

/** What the longer accounts add up to, taken off the end; null: there is none. */
function takeUnder(account: string, counted: AccountTotal[]): Cents | null {
  let under: Cents | null = null;
  for (let last = counted.at(-1); last?.account.startsWith(account) === true; last = counted.at(-1)) {
    under = plus(under ?? noMoney, last.amount);
    counted.pop();
  }
  return under;
}
