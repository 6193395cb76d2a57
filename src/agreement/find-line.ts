import { fold } from "./fold";
import { lineNames } from "./line-names";
import { isMission, lineIds, type LineId, type MissionId } from "./lines";
import { beginningWith, nearestTo } from "./near-names";
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

const longestName = 200;

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
  const [only, ...others] = beginningWith(wanted, byFolded);
  if (only === undefined) return refuse({ kind: "line", received, nearest: nearestTo(wanted, byFolded) });
  return others.length === 0 ? only : refuse({ kind: "lineAmbiguous", received, candidates: [only, ...others] });
}

function spellings(name: string): readonly string[] {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "");
  return [name, plain].flatMap((text) => [text, text.toLowerCase(), text.toUpperCase()]);
}
