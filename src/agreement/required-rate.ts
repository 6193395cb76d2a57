import type { MissionId } from "./lines";
import { minus, sum, type Cents } from "./money";
import { refuse } from "../refusal/refused";
import type { Schedule, Tier } from "./schedule";
import { refuseUnknown, yearlyAmountOf } from "./yearly-amount";

/**
 * The achievement rate at which a mission is worth `target`, in closed form because a mission is linear in its rate.
 * @returns 0 to 1
 * @throws Refused when no rate gives it, or the split between fixed and variable is unknown
 */
export function requiredRate(target: Cents, mission: MissionId, tier: Tier, schedule: Schedule): number {
  const { secured, variable } = yearlyAmountOf(mission, tier, schedule);
  if (secured === null || variable === null) return refuseUnknown(mission, tier, schedule);
  if (variable === 0) {
    return refuse({ kind: "noVariablePart", schedule: schedule.file.name, line: mission, tier, amount: secured });
  }
  const most = sum([secured, variable]);
  if (target < secured || target > most) return refuse({ kind: "targetOutOfReach", target, least: secured, most });
  return minus(target, secured) / variable;
}

/** An amount to reach, in euros. @throws Refused unless it is a number from 0 to 1 billion. */
export function checkTarget(value: unknown): number {
  if (typeof value !== "number") return refuse({ kind: "target", received: value });
  // To the millionth: what is beyond is binary dust, and a little below zero is none.
  const euros = Math.round(value * 1e6) / 1e6 + 0;
  return euros >= 0 && euros <= 1e9 ? euros : refuse({ kind: "target", received: value });
}
