import { deploymentCalendar } from "../../agreement/calendar";
import type { Day } from "../../agreement/day";
import type { MissionId } from "../../agreement/lines";
import { rulesOf } from "../../agreement/rules-of";
import type { Frame } from "./frame";
import { crisisEffectOf, missionTimeOf } from "./running";

/** null: free, or unknown: no text dates the crisis mission of a contract signed long before avenant 2. */
export function latestStart(mission: MissionId, { choices, signature }: Frame): Day | null {
  const { schedule } = choices;
  if (rulesOf(schedule).calendar[mission] === undefined) return null;
  const deadline = deploymentCalendar(signature, schedule).find((one) => one.mission === mission);
  const latest = deadline?.latestStart ?? null;
  return mission === "crisis" && latest !== null && latest < (crisisEffectOf(choices) ?? latest) ? null : latest;
}

/** The missions kept that are said to start after the day that the schedule allows. */
export function lateMissions(missions: readonly MissionId[], frame: Frame): readonly MissionId[] {
  return missions.filter((mission) => {
    const { start } = missionTimeOf(mission, frame.choices);
    const latest = latestStart(mission, frame);
    const isKept = frame.choices.missions.get(mission)?.isKept ?? false;
    return isKept && start !== null && latest !== null && start > latest;
  });
}
