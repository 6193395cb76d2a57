/** How a shared cost falls on the envelopes: by a key of the case, or pro rata of the secure grants of the missions. */
import { plus, type Cents } from "../agreement/money";
import type { Envelope, SharingKey } from "./planned";
import { sharesOf } from "./spread";

/** The secure grant of each mission in the year: what the default key goes by. */
type GrantByEnvelope = ReadonlyMap<Envelope, Cents>;

interface SharedCost {
  /** null: it stays where it is. */
  readonly key: string | null;
  readonly envelope: Envelope;
  readonly amount: Cents;
}

/** Each envelope's part of the costs that a key splits. */
export function sharedByEnvelope(
  costs: readonly SharedCost[],
  keys: readonly SharingKey[],
  grants: GrantByEnvelope,
): ReadonlyMap<Envelope, Cents> {
  const parts = costs.flatMap(({ key, envelope, amount }) => {
    if (key === null) return [];
    const weights = weightsOf(key, envelope, keys, grants);
    const shares = sharesOf(
      amount,
      weights.map(({ share }) => share),
    );
    return weights.flatMap((one, index) =>
      shares.slice(index, index + 1).map((share) => [one.envelope, share] as const),
    );
  });
  return addedUp(parts);
}

/** Where no mission has a secure grant, a cost shared by default stays in its own envelope. */
function weightsOf(
  key: string,
  envelope: Envelope,
  keys: readonly SharingKey[],
  grants: GrantByEnvelope,
): SharingKey["shares"] {
  const typed = keys.find(({ name }) => name === key);
  if (typed !== undefined) return typed.shares;
  const granted = [...grants]
    .filter(([, amount]) => amount > 0)
    .map(([one, amount]) => ({ envelope: one, share: amount }));
  return granted.length === 0 ? [{ envelope, share: 1 }] : granted;
}

export function addedUp<Key>(parts: readonly (readonly [Key, Cents])[]): ReadonlyMap<Key, Cents> {
  const totals = new Map<Key, Cents>();
  for (const [key, amount] of parts) {
    const before = totals.get(key);
    totals.set(key, before === undefined ? amount : plus(before, amount));
  }
  return totals;
}
