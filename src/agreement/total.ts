import { isMission, type MissionId } from "./lines";
import { sum, type Cents } from "./money";
import { missionAmount } from "./mission";
import { operatingGrant } from "./operating-grant";
import type { Schedule, Tier } from "./schedule";

/** What a contract year is worth: the operating grant and the missions kept, each at the same rate. @throws Refused */
export function yearlyTotal(tier: Tier, rate: number, missions: Iterable<MissionId>, schedule: Schedule): Cents {
  const amounts = [...new Set(missions)].map((mission) => missionAmount(mission, tier, rate, schedule));
  return sum([operatingGrant(tier, schedule), ...amounts]);
}

/** The missions that a schedule holds, core ones first, in the order of its file. */
export function missionsOf(schedule: Schedule): readonly MissionId[] {
  return [...schedule.lines.keys()].filter(isMission);
}

export function coreMissionsOf(schedule: Schedule): readonly MissionId[] {
  return missionsOf(schedule).filter((mission) => isCore(mission, schedule));
}

/** Whether no community may leave the mission out under a schedule. */
export function isCore(mission: MissionId, { file }: Schedule): boolean {
  return file.coreMissions.includes(mission);
}
