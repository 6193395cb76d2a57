/** A dedicated fund through a financial year: what of its money is carried over, or comes back. Amounts in cents. */
import { minus, noMoney, plus, type Cents } from "../../agreement/money";
import type { Period } from "../../agreement/period";
import type { FundAccounts } from "./fund-accounts";
import { posted, type Entry } from "./entry";

export interface FundOfYear {
  readonly year: Period;
  /** null: nobody knows, as when the year ends. */
  readonly opening: Cents | null;
  readonly resource: Cents;
  /** Of what its project spends, what no funder before it pays. */
  readonly spent: Cents;
  /** Of the resources of the year, what is carried over (6894). */
  readonly unspent: Cents;
  /** Of what was carried over, what is spent in the year (7894). */
  readonly used: Cents;
  /** Of what is spent, what its money pays. */
  readonly charged: Cents;
  readonly closing: Cents | null;
  /** How many amounts nobody said that it depends on. */
  readonly unknown: number;
  /** No entry closes it: half an amount is not an entry. */
  readonly isLacking: boolean;
  readonly entries: readonly Entry[];
}

interface Fund {
  readonly fund: string | null;
  readonly accounts: FundAccounts;
  readonly resourceIn: (year: Period) => Cents;
}

/** @param opening what is unspent when it begins; null: nobody knows, and what would come back of it has no entry */
export function fundOfYear(
  fund: Fund,
  year: Period,
  { opening, spent, unknown }: Pick<FundOfYear, "opening" | "spent" | "unknown">,
): FundOfYear {
  const resource = fund.resourceIn(year);
  const isLacking = unknown > 0 || (opening === null && spent > resource);
  const moved = isLacking ? nothingMoved : movedIn(minus(resource, spent), opening ?? noMoney);
  const { unspent, used } = moved;
  return {
    year,
    opening,
    resource,
    spent,
    ...moved,
    charged: plus(minus(resource, unspent), used),
    closing: opening === null || isLacking ? null : minus(plus(opening, unspent), used),
    unknown,
    isLacking,
    entries: entriesOf(fund, year.to - 1, moved),
  };
}

type Moved = Pick<FundOfYear, "unspent" | "used">;

const nothingMoved: Moved = { unspent: noMoney, used: noMoney };

/** @param ahead of the resources of the year, what is not spent; below zero: more is spent */
function movedIn(ahead: Cents, opening: Cents): Moved {
  if (ahead >= 0) return { unspent: ahead, used: noMoney };
  const wanted = minus(noMoney, ahead);
  return { unspent: noMoney, used: wanted < opening ? wanted : opening };
}

function entriesOf({ fund, accounts }: Fund, date: number, { unspent, used }: Moved): readonly Entry[] {
  const { held, carried, taken } = accounts;
  return [
    ...posted(date, { amount: unspent, debit: carried, credit: held, reason: { kind: "unspent", fund } }),
    ...posted(date, { amount: used, debit: held, credit: taken, reason: { kind: "used", fund } }),
  ];
}
