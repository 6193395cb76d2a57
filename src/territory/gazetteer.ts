import type { Commune, Communes, FormerCommune, Intercommunality } from "./commune";
import { foldGroup, foldName, withoutArticle, withoutKind } from "./fold-name";

/** The communes of France, by whatever people call them. */
export interface Gazetteer extends Communes {
  readonly byCode: ReadonlyMap<string, Commune>;
  readonly byPostcode: ReadonlyMap<string, readonly Commune[]>;
  /** @param name folded @returns those of this name, or, when there is none, those that have an article before it */
  readonly named: (name: string) => readonly Commune[];
  /** By folded name, those whose names begin by a letter. */
  readonly beginningBy: (letter: string) => readonly (readonly [name: string, communes: readonly Commune[]])[];
  /** @param name folded @returns those whose names have it among their words; none of a word as short as an article */
  readonly holding: (name: string) => readonly Commune[];
  readonly formerByCode: ReadonlyMap<string, FormerCommune>;
  readonly formerNamed: (name: string) => readonly FormerCommune[];
  /** By folded name. */
  readonly groupNames: () => ReadonlyMap<string, Intercommunality>;
  readonly groupByCode: ReadonlyMap<string, Intercommunality>;
  /** @param name folded as a group's @returns those of this name, or, when there is none, those that are of any kind */
  readonly groupsNamed: (name: string) => readonly Intercommunality[];
}

export function gazetteer(communes: Communes): Gazetteer {
  const { all, former, intercommunalities } = communes;
  const folded = once(() => groupedByName(all, foldName));
  const initials = once(() => groupedBy([...folded()], ([name]) => [name[0] ?? ""]));
  return {
    ...communes,
    byCode: new Map(all.map((one) => [one.code, one])),
    byPostcode: groupedBy(all, ({ postcodes }) => postcodes),
    named: finder(folded, withoutArticle),
    beginningBy: (letter) => initials().get(letter) ?? [],
    holding: (name) => (name.length < shortestWord ? [] : holdingIn(folded(), name)),
    formerByCode: new Map(former.map((one) => [one.code, one])),
    formerNamed: finder(
      once(() => groupedByName(former, foldName)),
      withoutArticle,
    ),
    groupNames: once(() => new Map(intercommunalities.map((one) => [foldGroup(one.name), one]))),
    groupByCode: new Map(intercommunalities.map((one) => [one.code, one])),
    groupsNamed: finder(
      once(() => groupedByName(intercommunalities, foldGroup)),
      withoutKind,
    ),
  };
}

const shortestWord = 3;

function holdingIn(names: ReadonlyMap<string, readonly Commune[]>, name: string): readonly Commune[] {
  return [...names].filter(([one]) => ` ${one} `.includes(` ${name} `)).flatMap(([, communes]) => communes);
}

/** By whole name, else by what is left of it; what nobody asks for is not made. */
function finder<One>(
  whole: () => ReadonlyMap<string, readonly One[]>,
  shorten: (folded: string) => string,
): (name: string) => readonly One[] {
  const short = once(() => shortened(whole(), shorten));
  return (name) => whole().get(name) ?? short().get(shorten(name)) ?? [];
}

function shortened<One>(
  whole: ReadonlyMap<string, readonly One[]>,
  shorten: (folded: string) => string,
): ReadonlyMap<string, readonly One[]> {
  const names = groupedBy([...whole.keys()], (name) => [shorten(name)]);
  return new Map([...names].map(([short, longer]) => [short, longer.flatMap((name) => whole.get(name) ?? [])]));
}

function groupedByName<One extends { readonly name: string }>(
  all: readonly One[],
  foldOne: (name: string) => string,
): ReadonlyMap<string, readonly One[]> {
  return groupedBy(all, ({ name }) => (name === "" ? [] : [foldOne(name)]));
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
