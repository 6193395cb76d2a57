/** How a shared cost falls on the envelopes: by a key of the case, or pro rata of the secure grants of the missions. */
import { plus, sum, type Cents } from "../agreement/money";
import { envelopes, type Envelope, type SharingKey } from "./planned";
import { sharesOf } from "./spread";

/** The secure grant of each mission in the year: what the default key goes by. */
export interface GrantsToShare {
  readonly secured: ReadonlyMap<Envelope, Cents>;
  /** The missions whose secure grant nobody knows whole: as long as there is one, what each of them bears is not known. */
  readonly unknown: readonly Envelope[];
}

interface SharedCost {
  /** null: it stays where it is. */
  readonly key: string | null;
  readonly envelope: Envelope;
  readonly amount: Cents;
}

type Part = readonly [Envelope, Cents];

/** Each envelope's part of the costs that keys split: those of one key are added up, then split once. */
export function sharedByEnvelope(
  costs: readonly SharedCost[],
  keys: readonly SharingKey[],
  grants: GrantsToShare,
): ReadonlyMap<Envelope, Cents> {
  const names = [...new Set(costs.flatMap(({ key }) => (key === null ? [] : [key])))];
  return addedUp(
    names
      .filter((name) => isKnown(name, keys, grants))
      .flatMap((name) =>
        partsOf(
          costs.filter(({ key }) => key === name),
          weightsOf(name, keys, grants),
        ),
      ),
  );
}

/** Where no mission has a secure grant, what is shared by default stays in its own envelope. */
function partsOf(costs: readonly SharedCost[], weights: SharingKey["shares"]): readonly Part[] {
  if (weights.length === 0) return costs.map(({ envelope, amount }) => [envelope, amount]);
  const shares = sharesOf(
    sum(costs.map(({ amount }) => amount)),
    weights.map(({ share }) => share),
  );
  return weights.flatMap(({ envelope }, index) =>
    shares.slice(index, index + 1).map((share): Part => [envelope, share]),
  );
}

/** A key that is typed, or all that the default one goes by. */
export function isKnown(name: string, keys: readonly SharingKey[], { unknown }: GrantsToShare): boolean {
  return unknown.length === 0 || keys.some((key) => key.name === name);
}

/** The envelopes on which a shared cost falls, or may fall, whatever it costs; none where nothing shares it. */
export function borneBy(
  { key, envelope }: Pick<SharedCost, "key" | "envelope">,
  keys: readonly SharingKey[],
  grants: GrantsToShare,
): readonly Envelope[] {
  if (key === null) return [];
  const weights = weightsOf(key, keys, grants);
  const borne = weights.filter(({ share }) => share > 0).map((one) => one.envelope);
  if (!isKnown(key, keys, grants)) return [...new Set([...borne, ...grants.unknown])];
  return weights.length === 0 ? [envelope] : borne;
}

/** In the order of the grant, so that a cent falls on the same envelope however a key was typed. */
function weightsOf(name: string, keys: readonly SharingKey[], { secured }: GrantsToShare): SharingKey["shares"] {
  const typed = keys.find((key) => key.name === name);
  const granted = [...secured].filter(([, amount]) => amount > 0);
  const weights = typed?.shares ?? granted.map(([envelope, amount]) => ({ envelope, share: amount }));
  return [...weights].sort((one, other) => envelopes.indexOf(one.envelope) - envelopes.indexOf(other.envelope));
}

export function addedUp<Key>(parts: readonly (readonly [Key, Cents])[]): ReadonlyMap<Key, Cents> {
  const totals = new Map<Key, Cents>();
  for (const [key, amount] of parts) {
    const before = totals.get(key);
    totals.set(key, before === undefined ? amount : plus(before, amount));
  }
  return totals;
}
