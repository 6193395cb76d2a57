import { distance } from "fastest-levenshtein";
import { fold } from "./fold";
import { lineNames } from "./line-names";
import { isMission, lineIds, type LineId, type MissionId } from "./lines";
import { refuse } from "./refusal";

const names = lineIds.flatMap((line) => {
  const { fr, en, also } = lineNames[line];
  return [line, fr, en, ...also].map((name) => ({ name, line }));
});
const byFolded = new Map(names.map(({ name, line }) => [fold(name), line]));
/** The ways of writing that cost no folding: as listed, in small letters, in capitals, without accents. */
const bySpelling: ReadonlyMap<unknown, LineId> = new Map(
  names.flatMap(({ name, line }) => spellings(name).map((spelling) => [spelling, line])),
);
/** The missions among them: most calls name one as it is listed, and need no more than this look-up. */
const missionBySpelling: ReadonlyMap<unknown, MissionId> = new Map(
  [...bySpelling].flatMap(([spelling, line]) => (isMission(line) ? [[spelling, line] as const] : [])),
);

const shortestBeginning = 3;
const longestName = 200;
const shownSuggestions = 3;
/** As a share of the longer name: beyond it, a name is another word, not a slip. */
const farthestNearName = 0.4;

/**
 * The line that a person names: any case, with or without accents, any spacing, a short name, a beginning that fits
 * one line only, an English name, or the 2020 deck's number.
 * @throws Refused with the nearest names when none fits, with the candidates when several do
 */
export function findLine(value: unknown): LineId {
  const known = bySpelling.get(value);
  return known ?? findFolded(typeof value === "number" ? String(value) : value);
}

/** Like `findLine`, and the line must be a mission. @throws Refused */
export function findMission(value: unknown): MissionId {
  return missionBySpelling.get(value) ?? missionOf(findLine(value));
}

function missionOf(line: LineId): MissionId {
  return isMission(line) ? line : refuse({ kind: "notAMission", line });
}

function findFolded(value: unknown): LineId {
  if (typeof value !== "string" || value.length > longestName)
    return refuse({ kind: "line", received: value, nearest: [] });
  const wanted = fold(value);
  return byFolded.get(wanted) ?? findBeginning(wanted, value);
}

function findBeginning(wanted: string, received: string): LineId {
  const isLongEnough = wanted.length >= shortestBeginning;
  const fitting = [...byFolded].filter(([name]) => isLongEnough && name.startsWith(wanted)).map(([, line]) => line);
  const [only, ...others] = new Set(fitting);
  if (only === undefined) return refuse({ kind: "line", received, nearest: nearestTo(wanted) });
  return others.length === 0 ? only : refuse({ kind: "lineAmbiguous", received, candidates: [only, ...others] });
}

function nearestTo(wanted: string): readonly LineId[] {
  const near = [...byFolded]
    .map(([name, line]) => ({ line, gap: distance(wanted, name) / Math.max(wanted.length, name.length, 1) }))
    .filter(({ gap }) => gap <= farthestNearName)
    .sort((a, b) => a.gap - b.gap);
  return [...new Set(near.map(({ line }) => line))].slice(0, shownSuggestions);
}

function spellings(name: string): readonly string[] {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "");
  return [name, plain].flatMap((text) => [text, text.toLowerCase(), text.toUpperCase()]);
}
