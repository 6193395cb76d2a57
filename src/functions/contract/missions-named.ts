import { findMission } from "../../agreement/find-line";
import { findMissions } from "../../agreement/find-missions";
import type { MissionId } from "../../agreement/lines";
import type { Schedule } from "../../agreement/schedule";
import { missionsOf } from "../../agreement/total";
import { isEmpty } from "../arguments";

/** Those of the contract's years: a mission may come with an amendment. */
export function missionsIn(used: readonly Schedule[]): readonly MissionId[] {
  return [...new Set(used.flatMap(missionsOf))];
}

/** One cell names a mission, or several, or all of them. @throws Refused */
export function missionsNamed(cell: unknown, used: readonly Schedule[]): readonly MissionId[] {
  if (isEmpty(cell)) return [findMission(null)];
  return findMissions([cell], ...used);
}
