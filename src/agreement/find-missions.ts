import { findMission } from "./find-line";
import { fold } from "./fold";
import type { MissionId } from "./lines";
import { refuse } from "./refusal";
import type { Schedule } from "./schedule";
import { coreMissionsOf, missionsOf } from "./total";

const allWords: ReadonlySet<string> = new Set(["all", "toutes", "tout"]);
const coreWords: ReadonlySet<string> = new Set(["core", "socle", "socles", "missions socles"]);

/**
 * The missions that a list names: names one by one, or several in one text parted by `;` or `,`, or "socle", "toutes".
 * Blanks are passed over and a mission named twice counts once.
 * @throws Refused when a name fits no mission, or none is named
 */
export function findMissions(values: readonly unknown[], schedule: Schedule): readonly MissionId[] {
  const named = values.flatMap(parts).filter((value) => !isBlank(value));
  if (named.length === 0) return refuse({ kind: "missionsEmpty" });
  return [...new Set(named.flatMap((value) => missionsNamed(value, schedule)))];
}

function missionsNamed(value: unknown, schedule: Schedule): readonly MissionId[] {
  const word = typeof value === "string" ? fold(value) : "";
  if (allWords.has(word)) return missionsOf(schedule);
  return coreWords.has(word) ? coreMissionsOf(schedule) : [findMission(value)];
}

function parts(value: unknown): readonly unknown[] {
  return typeof value === "string" ? value.split(/[;,]/).map((name) => name.trim()) : [value];
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}
