/** A territory: communes, each whole or for a share of its inhabitants, and what they sum to. */
import { shareWithoutDust } from "../agreement/fifteen-digits";
import { refuse } from "../refusal/refused";
import { parseRate } from "../typed-figure/typed-figure";
import { cityOf, type Commune } from "./commune";
import { findPlace, type Place } from "./find-place";
import type { Gazetteer } from "./gazetteer";
import { splitList, splitShare } from "./split-list";

/** More than the largest departments have. */
const mostCommunes = 1000;

export interface Territory {
  /** What was named, each once. */
  readonly entries: readonly Entry[];
  readonly parts: readonly Part[];
  /** Whole inhabitants. */
  readonly population: number;
}

/** A place that was named, and the share of its inhabitants that counts: above 0, up to 1. */
interface Entry {
  readonly place: Place;
  readonly share: number;
}

/** A commune, for the same. */
interface Part {
  readonly commune: Commune;
  readonly share: number;
}

/**
 * @param list names, codes or shares as people write them, in one text or in several
 * @throws Refused that names the commune
 */
export function territoryOf(list: readonly string[], gazetteer: Gazetteer): Territory {
  // A whole column is not read to be refused.
  if (list.length > mostCommunes) refuse({ kind: "tooManyCommunes", count: list.length, most: mostCommunes });
  const pieces = list.flatMap((text) => (isOneName(text, gazetteer) ? [text] : splitList(text)));
  if (pieces.length === 0) refuse({ kind: "communesEmpty" });
  if (pieces.length > mostCommunes) refuse({ kind: "tooManyCommunes", count: pieces.length, most: mostCommunes });
  const parts: Part[] = [];
  const entries = pieces.map((piece) => {
    const entry = entryOf(piece, gazetteer);
    for (const commune of communesOf(entry.place)) {
      refuseTwice(piece, commune, parts);
      parts.push({ commune, share: entry.share });
    }
    return entry;
  });
  refuseCityAndPart(parts, gazetteer);
  if (parts.length > mostCommunes) refuse({ kind: "tooManyCommunes", count: parts.length, most: mostCommunes });
  const population = parts.map(inhabitantsOf).reduce((sum, one) => sum + one, 0);
  return population === 0 ? refuse({ kind: "nobodyThere" }) : { entries, parts, population };
}

/** Whole inhabitants: a share of a commune is rounded, half up. */
export function inhabitantsOf({ commune, share }: Part): number {
  return Math.round(commune.population * share);
}

/** « CA Beaune, Côte et Sud » is one name, and its comma no separator. */
function isOneName(text: string, gazetteer: Gazetteer): boolean {
  if (!text.includes(",")) return false;
  try {
    findPlace(splitShare(text.trim()).name, gazetteer);
    return true;
  } catch {
    return false;
  }
}

function entryOf(piece: string, gazetteer: Gazetteer): Entry {
  const { name, share } = splitShare(piece);
  return { place: findPlace(name, gazetteer), share: share === "" ? 1 : readShare(piece, share) };
}

function readShare(received: string, share: string): number {
  const rate = shareWithoutDust(parseRate(share, "fr"));
  return rate === undefined || rate === 0 ? refuse({ kind: "communeShare", received, share }) : rate;
}

function communesOf(place: Place): readonly Commune[] {
  return place.kind === "commune" ? [place.commune] : place.group.members;
}

function refuseTwice(received: string, commune: Commune, parts: readonly Part[]): void {
  if (parts.some((part) => part.commune === commune)) refuse({ kind: "communeTwice", received, commune });
}

function refuseCityAndPart(parts: readonly Part[], { byCode }: Gazetteer): void {
  for (const { commune } of parts) {
    const city = byCode.get(cityOf(commune) ?? "");
    if (city === undefined || !parts.some((part) => part.commune === city)) continue;
    refuse({ kind: "cityAndPart", received: commune.name, city });
  }
}

/** A territory as a text that reads the same, by people and by `territoryOf`: « Lyon (69123) à 50 % ; … ». */
export function listOf({ entries }: Pick<Territory, "entries">): string {
  return entries.map(({ place, share }) => nameOf(place) + shareOf(share)).join(" ; ");
}

function nameOf(place: Place): string {
  const { name, code } = place.kind === "commune" ? place.commune : place.group;
  return `${name} (${code})`;
}

function shareOf(share: number): string {
  return share === 1 ? "" : ` à ${String(Number((share * 100).toPrecision(13))).replace(".", ",")} %`;
}
