/** A financial year, envelope by envelope: what is granted, spent and moved. Amounts in cents. */
import { minus, noMoney, plus, sum, type Cents } from "../agreement/money";
import { isWithin, type Period } from "../agreement/period";
import { envelopes, type Envelope, type Planned, type Transfer } from "./planned";
import type { GrantOfLine } from "./grants";
import { productOf } from "./resources";
import { addedUp, sharedByEnvelope } from "./sharing";
import { spentIn, type Spending } from "./spending";

export interface EnvelopeOfYear {
  readonly envelope: Envelope;
  readonly secured: Cents;
  readonly atRisk: Cents;
  /** Of the grant, what reaches the bank in the year. */
  readonly received: Cents;
  /** Of other resources. */
  readonly other: Cents;
  readonly direct: Cents;
  readonly shared: Cents;
  readonly balance: Cents;
  /** What others give it, less what it gives. */
  readonly transfer: Cents;
  readonly after: Cents;
}

interface YearAndPlan {
  readonly year: Period;
  readonly grants: readonly GrantOfLine[];
  readonly spending: readonly Spending[];
  readonly planned: Pick<Planned, "resources" | "sharing" | "transfers">;
  /** The month, 1 to 12, with which the financial year ends. */
  readonly lastMonth: number;
}

/** Those in which something is granted, received, spent or moved, in the order of the grant. */
export function envelopesOf(one: YearAndPlan): readonly EnvelopeOfYear[] {
  const { year, grants, spending, planned, lastMonth } = one;
  const direct = addedUp(spending.filter(({ key }) => key === null).map((own) => [own.envelope, spentIn(year, [own])]));
  const other = addedUp(planned.resources.map((own) => [own.envelope, productOf(own, year, lastMonth)]));
  const shared = sharedOf(one);
  const transfers = transfersOf(planned.transfers, year);
  const rows = envelopes.map((envelope) => {
    const own = grants.filter((grant) => grant.envelope === envelope);
    const granted = {
      secured: sum(own.map(({ secured }) => secured)),
      atRisk: sum(own.map(({ atRisk }) => atRisk)),
      received: sum(own.map(({ received }) => received)),
    };
    const at = (amounts: ReadonlyMap<Envelope, Cents>) => amounts.get(envelope) ?? noMoney;
    return rowOf(envelope, granted, {
      other: at(other),
      direct: at(direct),
      shared: at(shared),
      transfer: at(transfers),
    });
  });
  return rows.filter(({ envelope: _, ...amounts }) => Object.values(amounts).some((amount) => amount !== 0));
}

type Granted = Pick<EnvelopeOfYear, "secured" | "atRisk" | "received">;
type Moved = Pick<EnvelopeOfYear, "other" | "direct" | "shared" | "transfer">;

function rowOf(envelope: Envelope, granted: Granted, moved: Moved): EnvelopeOfYear {
  const products = sum([granted.secured, granted.atRisk, moved.other]);
  const balance = minus(products, plus(moved.direct, moved.shared));
  return { envelope, ...granted, ...moved, balance, after: plus(balance, moved.transfer) };
}

function sharedOf({ year, grants, spending, planned }: YearAndPlan): ReadonlyMap<Envelope, Cents> {
  const costs = spending.map((own) => ({ ...own, amount: spentIn(year, [own]) }));
  const missions = grants.filter(({ envelope }) => envelope !== "operating" && envelope !== "earmarked");
  return sharedByEnvelope(
    costs,
    planned.sharing,
    new Map(missions.map(({ envelope, secured }) => [envelope, secured])),
  );
}

/** They sum to zero: each gives to one envelope what it takes from another. */
function transfersOf(transfers: readonly Transfer[], year: Period): ReadonlyMap<Envelope, Cents> {
  const own = transfers.filter(({ day }) => isWithin(day, year));
  return addedUp(
    own.flatMap(({ from, to, amount }) => [[from, minus(noMoney, amount)] as const, [to, amount] as const]),
  );
}
