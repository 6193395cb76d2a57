/** What the accountant's entries say was spent and brought, by month, line of the form and mission. Amounts in cents. */
import type { Day } from "../../agreement/day";
import { noMoney, plus, sum, type Cents } from "../../agreement/money";
import { accountsOfProduct } from "../accounts/entries";
import { chargeLineOf, productLineOf, type ChargeLine, type ProductLine } from "../form/form-lines";
import type { Actual } from "../planned";
import { amountOfResult, isOfResult } from "./account-in";
import { dayOfActuals } from "./day-of-actuals";
import { envelopeOfEntry, foldedRules } from "./place";
import type { PlacingRule } from "./placing-rule";
import type { LedgerRow } from "./read-ledger";

export interface AccountToPlace {
  readonly account: string;
  readonly name: string;
  readonly entries: number;
  readonly amount: Cents;
}

export interface LedgerActual extends Actual {
  /** Of the account where our entries post a grant that is a subsidy: its line is the State's, unless it is the grant's. */
  readonly isOfSubsidy: boolean;
}

export interface LedgerActuals {
  /** In the order of their days; a reversal may make one negative. */
  readonly actuals: readonly LedgerActual[];
  /** Entries of charges of which nothing says the mission, by account. */
  readonly toPlace: readonly AccountToPlace[];
  /** Of classes 1 to 5 and 8: read, and not a charge nor a product. */
  readonly others: number;
  /** Charges and products that no line of the form holds (71, 72; a class alone), by account: no budget counts them. */
  readonly unlined: readonly AccountToPlace[];
  /** Debits less credits of the whole file: zero in a whole one. */
  readonly difference: Cents;
}

interface Placing {
  readonly rules: readonly PlacingRule[];
  /** Its anniversaries cut a month in two; null: nobody said it. */
  readonly signature: Day | null;
}

export function actualsOf(rows: readonly LedgerRow[], { rules: written, signature }: Placing): LedgerActuals {
  const [rules, dayOf] = [foldedRules(written), dayOfActuals(signature)];
  const [actuals, toPlace, unlined] = [new Map<string, LedgerActual>(), accountsByName(), accountsByName()];
  let others = 0;
  for (const row of rows) {
    const placed = placedOf(row, rules, dayOf);
    if (placed === null) {
      if (isOfResult(row.account)) addToPlace(unlined, { ...row, amount: amountOfResult(row) });
      else others += 1;
    } else {
      addTo(actuals, placed);
      if (placed.envelope === null && row.account.startsWith("6")) addToPlace(toPlace, row);
    }
  }
  return {
    actuals: [...actuals.values()].filter(({ amount }) => amount !== 0).sort((one, other) => one.day - other.day),
    toPlace: inOrder(toPlace),
    unlined: inOrder(unlined),
    others,
    difference: sum(rows.map(({ amount }) => amount)),
  };
}

function placedOf(row: LedgerRow, rules: readonly PlacingRule[], dayOf: (day: Day) => Day): LedgerActual | null {
  const line = lineOf(row.account);
  if (line === null) return null;
  const amount = amountOfResult(row);
  const isOfSubsidy = row.account.startsWith(accountsOfProduct["74"].product);
  return { line, envelope: envelopeOfEntry(row, rules), amount, day: dayOf(row.day), isOfSubsidy };
}

function lineOf(account: string): ChargeLine | ProductLine | null {
  return chargeLineOf(account) ?? productLineOf(account);
}

function addTo(actuals: Map<string, LedgerActual>, one: LedgerActual): void {
  const key = `${one.day} ${one.line} ${one.envelope} ${one.isOfSubsidy}`;
  actuals.set(key, { ...one, amount: plus(actuals.get(key)?.amount ?? noMoney, one.amount) });
}

const accountsByName = () => new Map<string, AccountToPlace>();

function inOrder(accounts: ReadonlyMap<string, AccountToPlace>): readonly AccountToPlace[] {
  return [...accounts.values()].sort((one, other) => (one.account < other.account ? -1 : 1));
}

function addToPlace(accounts: Map<string, AccountToPlace>, { account, accountName, amount }: LedgerRow): void {
  const before = accounts.get(account) ?? { entries: 0, amount: noMoney, name: accountName };
  const entries = before.entries + 1;
  accounts.set(account, { account, name: before.name, entries, amount: plus(before.amount, amount) });
}
