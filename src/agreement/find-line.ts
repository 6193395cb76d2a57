import { fold } from "./fold";
import { lineNames } from "./line-names";
import { isMission, lineIds, type LineId, type MissionId } from "./lines";
import { titledMission } from "./mission-titles";
import { beginningWith, nearestTo } from "./near-names";
import { refuse } from "../refusal/refused";

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
export const spelledMissions: ReadonlyMap<unknown, MissionId> = new Map(
  [...bySpelling].flatMap(([spelling, line]) => (isMission(line) ? [[spelling, line] as const] : [])),
);

export const longestName = 200;
/** What stands between missions, and never within the name of one. */
export const separators = /[;,/+|\r\n]+/;
/** This does: « qualité et pertinence ». */
export const joined = /(\s+(?:et|and|&)\s+)/i;

/** "mission 1 amelioration…", "m1", "1 acces aux soins", "mission socle n 1". */
const numbered =
  /^(?:missions? ?|m ?)?(?:(?:socles?|optionnelles?|complementaires?) )?(?:n |no |numero )?(\d{1,2})(?: (\D.*))?$/;

/**
 * The line that a person names: any case, with or without accents, any spacing, a short name, a beginning that fits
 * one line only, an English name, the title of a contract, or the 2020 deck's number. Of a number and a name, the name
 * counts: contracts number their missions in more than one way.
 * @throws Refused with the nearest names when none fits, with the candidates when several do
 */
export function findLine(value: unknown): LineId {
  const known = bySpelling.get(value);
  return known ?? findFolded(typeof value === "number" ? String(value) : value);
}

/** Like `findLine`, and the line must be a mission. @throws Refused */
export function findMission(value: unknown): MissionId {
  return spelledMissions.get(value) ?? missionOf(findLine(value));
}

function missionOf(line: LineId): MissionId {
  return isMission(line) ? line : refuse({ kind: "notAMission", line });
}

function findFolded(value: unknown): LineId {
  if (typeof value !== "string" || value.length > longestName)
    return refuse({ kind: "line", received: value, nearest: [] });
  return knownLine(value) ?? findBeginning(unnumbered(value), value);
}

/** By a whole name or title; null when there is none such, be it the beginning of one. */
export function knownLine(name: string): LineId | null {
  if (name.length > longestName) return null;
  const wanted = unnumbered(name);
  return byFolded.get(wanted) ?? titledMission(wanted);
}

function unnumbered(name: string): string {
  return fold(name).replace(numbered, (_, number: string, title?: string) => title ?? number);
}

function findBeginning(wanted: string, received: string): LineId {
  const [only, ...others] = beginningWith(wanted, byFolded);
  if (only === undefined && namesSeveral(received)) return refuse({ kind: "severalLines", received });
  if (only === undefined) return refuse({ kind: "line", received, nearest: nearestTo(wanted, byFolded) });
  return others.length === 0 ? only : refuse({ kind: "lineAmbiguous", received, candidates: [only, ...others] });
}

function namesSeveral(received: string): boolean {
  if (received.includes("=")) return false;
  const names = received.split(separators).flatMap((part) => part.split(joined).filter((_, index) => index % 2 === 0));
  return names.length > 1 && names.every((name) => knownLine(name) !== null);
}

function spellings(name: string): readonly string[] {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "");
  return [name, plain].flatMap((text) => [text, text.toLowerCase(), text.toUpperCase()]);
}
