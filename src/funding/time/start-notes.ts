import { deploymentCalendar } from "../../agreement/calendar";
import { contractPeriod } from "../../agreement/contract-year";
import type { Day } from "../../agreement/day";
import { isMission, type MissionId } from "../../agreement/lines";
import type { Frame } from "./frame";
import { effectiveStart, missionTimeOf } from "./running";
import type { TimeNote } from "./time-note";

/** Starts that nobody gave, and those that the contract or its deployment calendar does not allow. */
export function startNotesOf(frame: Frame): readonly TimeNote[] {
  const missions = [...new Set(frame.rows.map(({ line }) => line))].filter(isMission);
  const assumed = missions.filter((mission) => missionTimeOf(mission, frame.choices).start === null);
  const note = { kind: "startsAssumed", missions: assumed, signature: frame.signature } as const;
  return [...(assumed.length > 0 ? [note] : []), ...missions.flatMap((mission) => startNote(mission, frame))];
}

function startNote(mission: MissionId, frame: Frame): readonly TimeNote[] {
  const { choices, signature } = frame;
  const { start } = missionTimeOf(mission, choices);
  const { to: end } = contractPeriod(signature);
  if (effectiveStart(mission, frame) >= end) {
    return [{ kind: "startAfterContract", mission, start: effectiveStart(mission, frame), end }];
  }
  if (start === null) return [];
  if (start < signature) return [{ kind: "startBeforeSignature", mission, start, signature }];
  const latest = latestStart(mission, frame);
  return latest !== null && start > latest ? [{ kind: "startTooLate", mission, start, latest }] : [];
}

/** null: free, or unknown: no text dates the crisis mission of a contract signed long before avenant 2. */
function latestStart(mission: MissionId, { choices, signature }: Frame): Day | null {
  const { schedule, time } = choices;
  if (schedule.file.calendar[mission] === undefined) return null;
  const deadline = deploymentCalendar(signature, schedule).find((one) => one.mission === mission);
  const latest = deadline?.latestStart ?? null;
  return mission === "crisis" && latest !== null && latest < time.crisisEffect ? null : latest;
}
