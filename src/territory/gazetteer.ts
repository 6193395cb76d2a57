import type { Commune, Communes, FormerCommune, Intercommunality } from "./commune";
import { foldGroup, foldName, withoutArticle, withoutKind } from "./fold-name";

/** The communes of France, by whatever people call them. */
export interface Gazetteer extends Communes {
  readonly byCode: ReadonlyMap<string, Commune>;
  readonly byPostcode: ReadonlyMap<string, readonly Commune[]>;
  /** @param name folded @returns those of this name, or, when there is none, those that have an article before it */
  readonly named: (name: string) => readonly Commune[];
  readonly formerByCode: ReadonlyMap<string, FormerCommune>;
  readonly formerNamed: (name: string) => readonly FormerCommune[];
  readonly groupByCode: ReadonlyMap<string, Intercommunality>;
  /** @param name folded as a group's @returns those of this name, or, when there is none, those that are of any kind */
  readonly groupsNamed: (name: string) => readonly Intercommunality[];
}

export function gazetteer(communes: Communes): Gazetteer {
  const { all, former, intercommunalities } = communes;
  return {
    ...communes,
    byCode: new Map(all.map((one) => [one.code, one])),
    byPostcode: groupedBy(all, ({ postcodes }) => postcodes),
    named: finder(all, foldName, withoutArticle),
    formerByCode: new Map(former.map((one) => [one.code, one])),
    formerNamed: finder(former, foldName, withoutArticle),
    groupByCode: new Map(intercommunalities.map((one) => [one.code, one])),
    groupsNamed: finder(intercommunalities, foldGroup, withoutKind),
  };
}

/** By whole name, else by what is left of it; what nobody asks for is not made. */
function finder<One extends { readonly name: string }>(
  all: readonly One[],
  foldOne: (name: string) => string,
  shorten: (folded: string) => string,
): (name: string) => readonly One[] {
  const whole = once(() => groupedBy(all, ({ name }) => (name === "" ? [] : [foldOne(name)])));
  const short = once(() => groupedBy(all, ({ name }) => (name === "" ? [] : [shorten(foldOne(name))])));
  return (name) => whole().get(name) ?? short().get(shorten(name)) ?? [];
}

function groupedBy<One>(all: readonly One[], keysOf: (one: One) => readonly string[]): ReadonlyMap<string, One[]> {
  const grouped = new Map<string, One[]>();
  for (const one of all) {
    for (const key of keysOf(one)) {
      const before = grouped.get(key);
      if (before === undefined) grouped.set(key, [one]);
      else before.push(one);
    }
  }
  return grouped;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
