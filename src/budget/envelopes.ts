/** A financial year, envelope by envelope: what is granted, spent and moved. Amounts in cents. */
import { minus, noMoney, plus, sum, type Cents } from "../agreement/money";
import { isWithin, type Period } from "../agreement/period";
import { unknownEarnedIn } from "../funding/situation/unknown-in";
import type { Contract } from "../funding/time/contract";
import { envelopes, type Envelope, type Planned, type Transfer } from "./planned";
import { linesOf, type GrantOfLine } from "./grants";
import { productOf, unknownProductsIn } from "./resources";
import { addedUp, borneBy, isKnown, sharedByEnvelope, type GrantsToShare } from "./sharing";
import { spentIn, unknownIn, type Spending } from "./spending";

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
  readonly lacking: LackingOfEnvelope;
}

/** How many amounts are missing from what an envelope is given, or spends. */
export interface LackingOfEnvelope {
  readonly grant: number;
  readonly other: number;
  readonly direct: number;
  /** Of the shared costs that would fall on it too, and its share of those whose key is not known, one a key. */
  readonly shared: number;
}

export function countOf({ grant, other, direct, shared }: LackingOfEnvelope): number {
  return grant + other + direct + shared;
}

interface YearAndPlan {
  readonly year: Period;
  readonly grants: readonly GrantOfLine[];
  readonly spending: readonly Spending[];
  readonly planned: Pick<Planned, "resources" | "sharing" | "transfers">;
  readonly contract: Contract;
}

/** Those in which something is granted, received, spent or moved, in the order of the grant. */
export function envelopesOf(one: YearAndPlan): readonly EnvelopeOfYear[] {
  const { year, grants, spending, planned, contract } = one;
  const lastMonth = contract.choices.time.financialYearEnd;
  const direct = addedUp(spending.filter(({ key }) => key === null).map((own) => [own.envelope, spentIn(year, [own])]));
  const other = addedUp(planned.resources.map((own) => [own.envelope, productOf(own, year, lastMonth)]));
  const shared = sharedOf(one);
  const transfers = transfersOf(planned.transfers, year);
  const lackingOf = lackingIn(one);
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
      lacking: lackingOf(envelope),
    });
  });
  return rows.filter(
    ({ envelope: _, lacking, ...amounts }) =>
      Object.values(amounts).some((amount) => amount !== 0) || countOf(lacking) > 0,
  );
}

type Granted = Pick<EnvelopeOfYear, "secured" | "atRisk" | "received">;
type Moved = Pick<EnvelopeOfYear, "other" | "direct" | "shared" | "transfer" | "lacking">;

function rowOf(envelope: Envelope, granted: Granted, moved: Moved): EnvelopeOfYear {
  const products = sum([granted.secured, granted.atRisk, moved.other]);
  const balance = minus(products, plus(moved.direct, moved.shared));
  return { envelope, ...granted, ...moved, balance, after: plus(balance, moved.transfer) };
}

function sharedOf(one: YearAndPlan): ReadonlyMap<Envelope, Cents> {
  const costs = one.spending.map((own) => ({ ...own, amount: spentIn(one.year, [own]) }));
  return sharedByEnvelope(costs, one.planned.sharing, toShareOf(one));
}

function toShareOf({ year, grants, contract }: YearAndPlan): GrantsToShare {
  const missions = grants.filter(({ envelope }) => isOfMission(envelope));
  return {
    secured: new Map(missions.map(({ envelope, secured }) => [envelope, secured])),
    unknown: missionsWithoutGrant(year, contract),
  };
}

function isOfMission(envelope: Envelope): boolean {
  return envelope !== "operating" && envelope !== "earmarked" && envelope !== "outside";
}

/** The missions of whose secure money nobody knows an amount. */
export function missionsWithoutGrant(year: Period, contract: Contract): readonly Envelope[] {
  return envelopes.filter(
    (envelope) =>
      isOfMission(envelope) &&
      linesOf(envelope).some((line) => unknownEarnedIn(year, contract, { line, secured: true }) > 0),
  );
}

/** Costs that have a price, and no known share: those of one key are one. */
function unsharedOf(one: YearAndPlan, toShare: GrantsToShare): readonly Spending[] {
  const { sharing } = one.planned;
  const priced = one.spending.filter(({ key }) => key !== null && !isKnown(key, sharing, toShare));
  return spentIn(one.year, priced) === noMoney ? [] : priced.slice(0, 1);
}

function lackingIn(one: YearAndPlan) {
  const { year, spending, planned, contract } = one;
  const toShare = toShareOf(one);
  const unknown = unknownIn(year, spending);
  const shared = [...unknown, ...unsharedOf(one, toShare)].flatMap((own) => borneBy(own, planned.sharing, toShare));
  const others = unknownProductsIn(year, planned.resources);
  return (envelope: Envelope): LackingOfEnvelope => ({
    grant: linesOf(envelope).reduce((all, line) => all + unknownEarnedIn(year, contract, { line }), 0),
    other: others.filter((own) => own.envelope === envelope).length,
    direct: unknown.filter((own) => own.key === null && own.envelope === envelope).length,
    shared: shared.filter((own) => own === envelope).length,
  });
}

/** They sum to zero: each gives to one envelope what it takes from another. */
function transfersOf(transfers: readonly Transfer[], year: Period): ReadonlyMap<Envelope, Cents> {
  const own = transfers.filter(({ day }) => isWithin(day, year));
  return addedUp(
    own.flatMap(({ from, to, amount }) => [[from, minus(noMoney, amount)] as const, [to, amount] as const]),
  );
}
