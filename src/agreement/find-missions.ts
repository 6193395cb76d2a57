import { findMission, joined, knownLine, longestName, separators } from "./find-line";
import { fold } from "./fold";
import { isMission, type MissionId } from "./lines";
import { refuse } from "../refusal/refused";
import type { Schedule } from "./schedule";
import { coreMissionsOf, missionsOf } from "./total";

const allWords: ReadonlySet<string> = new Set(["all", "toutes", "tout", "toutes les missions"]);
const coreWords: ReadonlySet<string> = new Set(["core", "socle", "socles", "missions socles", "missions socle"]);

/** Every mission by several names, and rows left to fill: beyond, a whole column was given. */
const mostNames = 1000;
/** What a cell of a spreadsheet may hold. */
const longestText = 32_767;

/**
 * The missions that a list names: names one by one, or several in one text parted by `;`, `,`, a new line, `+`, `/` or
 * "et", or "socle", "toutes", of any of the schedules. Blanks are passed over and a mission named twice counts once.
 * @throws Refused when a name fits no mission, or none is named
 */
export function findMissions(values: readonly unknown[], ...schedules: readonly Schedule[]): readonly MissionId[] {
  if (values.length > mostNames) return refuse({ kind: "tooMany", count: values.length, most: mostNames });
  const named = values.flatMap(parts).filter((value) => value !== null && value !== undefined && value !== "");
  if (named.length === 0) return refuse({ kind: "missionsEmpty" });
  return [...new Set(named.flatMap((value) => missionsNamed(value, schedules)))];
}

function missionsNamed(value: unknown, schedules: readonly Schedule[]): readonly MissionId[] {
  if (typeof value !== "string") return [findMission(value)];
  const word = fold(value);
  if (allWords.has(word)) return schedules.flatMap(missionsOf);
  if (coreWords.has(word)) return schedules.flatMap(coreMissionsOf);
  return missionsJoined(value.length > longestName ? [value] : value.split(joined));
}

function parts(value: unknown): readonly unknown[] {
  if (typeof value !== "string" || value.length > longestText || value.includes("=")) return [value];
  return value.split(separators).map((name) => name.trim());
}

/** « parcours et qualité et pertinence » names two missions: the longest name first. */
function missionsJoined([first, link = "", next = "", ...rest]: readonly string[]): readonly MissionId[] {
  if (first === undefined) return [];
  const together = knownLine(`${first}${link}${next}`);
  if (together !== null && isMission(together)) return [together, ...missionsJoined(rest.slice(1))];
  return [findMission(first), ...(link === "" ? [] : missionsJoined([next, ...rest]))];
}
