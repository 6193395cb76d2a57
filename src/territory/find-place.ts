/** The commune, or the group of communes, that a person names. */
import { nearestTo } from "../agreement/near-names";
import { refuse } from "../refusal/refused";
import { cityOf, type Commune, type Intercommunality } from "./commune";
import { foldGroup, foldName } from "./fold-name";
import type { Gazetteer } from "./gazetteer";
import { meantInstead } from "./meant-instead";

export type Place =
  | { readonly kind: "commune"; readonly commune: Commune }
  | { readonly kind: "group"; readonly group: Intercommunality };

const codeShape = /^(?:\d{4,5}|2[AB]\d{3})$/i;
const groupShape = /^\d{9}$/;
const groupWords = /^(?:cc|ca|cu|metropole|communaute|eurometropole)\b/;

/**
 * By code (Excel drops the zero of « 01004 »), by name, by name and department (« Saint-Denis (93) »), by name and code or
 * postcode, in any order; a group by its Siren or its name. A code that is also the postcode of others is a code.
 * @throws Refused that names what was received, and the nearest or the candidates
 */
export function findPlace(text: string, gazetteer: Gazetteer): Place {
  const received = text.trim();
  const known = remembered.get(gazetteer) ?? new Map<string, Place>();
  remembered.set(gazetteer, known);
  const place = known.get(received) ?? lookFor(received, gazetteer);
  // A sheet names the same communes in thousands of formulas.
  if (known.size < mostRemembered) known.set(received, place);
  return place;
}

const remembered = new WeakMap<Gazetteer, Map<string, Place>>();
const mostRemembered = 10_000;

function lookFor(received: string, gazetteer: Gazetteer): Place {
  if (groupShape.test(received)) return groupOf(gazetteer.groupByCode.get(received), received);
  if (codeShape.test(received)) return communeOf(findByCode(received, gazetteer));
  const folded = foldName(received);
  const whole = gazetteer.named(folded);
  if (whole.length > 0) return communeOf(onlyMeant(only(whole, received), received, gazetteer));
  return byNameAndMore(received, gazetteer) ?? elsewhere(received, folded, gazetteer);
}

/** A bare name is asked again where people may mean another commune by it. */
function onlyMeant(found: Commune, received: string, gazetteer: Gazetteer): Commune {
  const others = meantInstead(found, foldName(received), gazetteer);
  return others.length === 0 ? found : refuse({ kind: "communeAmbiguous", received, candidates: [found, ...others] });
}

function findByCode(received: string, { byCode, byPostcode, formerByCode }: Gazetteer): Commune {
  const code = received.toUpperCase().padStart(5, "0");
  const found = byCode.get(code);
  if (found !== undefined) return found;
  const served = byPostcode.get(code) ?? [];
  // That of an arrondissement is what people call it by, and 75015 was long ago the code of another commune.
  const [part, ...others] = served.filter((one) => cityOf(one) !== null);
  if (part !== undefined && others.length === 0) return part;
  const former = formerByCode.get(code);
  if (former !== undefined) refuse({ kind: "communeMerged", received, into: former.into });
  if (served.length > 0) refuse({ kind: "postcode", received, candidates: served });
  return refuse({ kind: "communeUnknown", received, nearest: [] });
}

/** « Saint-Denis (93) », « Saint-Denis, Réunion », « 93 - Saint-Denis », « 01004 Ambérieu-en-Bugey ». */
function byNameAndMore(received: string, gazetteer: Gazetteer): Place | null {
  for (const { name, more } of waysToSplit(received)) {
    if (groupShape.test(more)) return groupAndName(received, name, groupOf(gazetteer.groupByCode.get(more), received));
    const named = gazetteer.named(foldName(name));
    if (codeShape.test(more)) return communeOf(codeAndName(received, { named, code: more, name }, gazetteer));
    const department = departmentOf(more, gazetteer);
    if (department === null) continue;
    const there = named.filter((one) => one.department === department);
    if (there.length > 0) return communeOf(only(there, received));
    const former = gazetteer.formerNamed(foldName(name)).filter(({ into }) => into.department === department);
    if (former[0] !== undefined)
      return merged(
        former.map(({ into }) => into),
        received,
      );
    return refuse({ kind: "communeUnknown", received, nearest: nearestIn(name, gazetteer, department) });
  }
  return null;
}

interface Split {
  readonly name: string;
  readonly more: string;
}

function waysToSplit(received: string): readonly Split[] {
  const after = /^(.*\S)\s*[(,]\s*([^(),]*[^\s(),])\s*\)?$/.exec(received) ?? /^(.*\S)\s+(2[AB]|\d+)$/i.exec(received);
  const before = /^(2[AB]\d{3}|2[AB]|\d{2,5}|\d{9})\s*[-–:]?\s+(.*\S)$/i.exec(received);
  return [
    ...(after === null ? [] : [{ name: after[1] ?? "", more: after[2] ?? "" }]),
    ...(before === null ? [] : [{ name: before[2] ?? "", more: before[1] ?? "" }]),
  ];
}

/** By its number or its name. */
function departmentOf(text: string, { departments }: Gazetteer): string | null {
  const code = text.toUpperCase().padStart(2, "0");
  if (departments.has(code)) return code;
  const wanted = foldName(text);
  return [...departments].find(([, name]) => foldName(name) === wanted)?.[0] ?? null;
}

interface CodeAndName extends Pick<Split, "name"> {
  readonly code: string;
  /** Those of the name. */
  readonly named: readonly Commune[];
}

/** The code, or the postcode, tells which of those that have the name. */
function codeAndName(received: string, { named, code, name }: CodeAndName, gazetteer: Gazetteer): Commune {
  const wanted = code.toUpperCase().padStart(5, "0");
  const fitting = named.filter((one) => one.code === wanted || one.postcodes.includes(wanted));
  if (fitting.length > 0)
    return only(
      fitting.filter((one) => one.code === wanted),
      received,
      fitting,
    );
  const known = gazetteer.byCode.get(wanted);
  if (known !== undefined) refuse({ kind: "communeMismatch", received, named: known });
  const [former] = gazetteer.formerNamed(foldName(name));
  const taken = gazetteer.formerByCode.get(wanted) ?? (former?.into.postcodes.includes(wanted) ? former : undefined);
  if (taken !== undefined) refuse({ kind: "communeMerged", received, into: taken.into });
  const served = gazetteer.holding(foldName(name)).filter(({ postcodes }) => postcodes.includes(wanted));
  return refuse({ kind: "communeUnknown", received, nearest: [...served, ...named].slice(0, mostShown) });
}

function groupAndName(received: string, name: string, place: Place): Place {
  if (place.kind === "commune" || foldGroup(place.group.name) === foldGroup(name)) return place;
  return refuse({ kind: "communeMismatch", received, named: place.group });
}

/** No commune of today is called so. */
function elsewhere(received: string, folded: string, gazetteer: Gazetteer): Place {
  const group = foldGroup(received);
  const [found, ...others] = gazetteer.groupsNamed(group);
  if (found !== undefined && others.length === 0) return { kind: "group", group: found };
  if (found !== undefined) refuse({ kind: "intercommunalityAmbiguous", received, candidates: [found, ...others] });
  if (groupWords.test(group)) {
    return refuse({ kind: "intercommunalityUnknown", received, nearest: nearestTo(group, gazetteer.groupNames()) });
  }
  const former = gazetteer.formerNamed(folded);
  if (former.length > 0)
    return merged(
      former.map(({ into }) => into),
      received,
    );
  return refuse({ kind: "communeUnknown", received, nearest: nearestIn(received, gazetteer) });
}

function merged(into: readonly Commune[], received: string): never {
  const [first, ...others] = new Set(into);
  if (first !== undefined && others.length === 0) refuse({ kind: "communeMerged", received, into: first });
  return refuse({ kind: "communeAmbiguous", received, candidates: [...new Set(into)] });
}

/**
 * First those that have the name in theirs (« Courcouronnes » is in Évry-Courcouronnes), the largest before; then among the names
 * about as long, of a department or that begin alike: all of them would take a tenth of a second.
 */
function nearestIn(name: string, gazetteer: Gazetteer, department?: string): readonly Commune[] {
  const { all, beginningBy } = gazetteer;
  const wanted = foldName(name);
  const holding = [...gazetteer.holding(wanted)].filter((one) => (department ?? one.department) === one.department);
  const near =
    department === undefined
      ? beginningBy(wanted[0] ?? "")
      : all.filter((one) => one.department === department).map((one) => [foldName(one.name), [one]] as const);
  const alike = near.filter(([folded]) => Math.abs(folded.length - wanted.length) <= farthestLength);
  const larger = holding.sort((one, other) => other.population - one.population);
  return [...new Set([...larger, ...nearestTo(wanted, new Map(alike)).flat()])].slice(0, mostShown);
}

const mostShown = 3;
const farthestLength = 3;

function only(found: readonly Commune[], received: string, candidates = found): Commune {
  const [one, ...others] = found.length > 0 ? found : candidates;
  if (one !== undefined && others.length === 0) return one;
  return refuse({ kind: "communeAmbiguous", received, candidates });
}

function communeOf(commune: Commune): Place {
  return { kind: "commune", commune };
}

function groupOf(group: Intercommunality | undefined, received: string): Place {
  return group === undefined
    ? refuse({ kind: "intercommunalityUnknown", received, nearest: [] })
    : { kind: "group", group };
}
