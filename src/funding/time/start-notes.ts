import { contractPeriod } from "../../agreement/contract-year";
import { isMission, type MissionId } from "../../agreement/lines";
import type { Frame } from "./frame";
import { latestStart } from "./latest-start";
import { effectiveStart, missionTimeOf, runsOf } from "./running";
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
  const [first] = runsOf(mission, frame);
  if (first !== undefined && first.running.from > effectiveStart(mission, frame)) {
    return [{ kind: "startHeldBack", mission, start, from: first.running.from }];
  }
  if (start < signature) return [{ kind: "startBeforeSignature", mission, start, signature }];
  const latest = latestStart(mission, frame);
  return latest !== null && start > latest ? [{ kind: "startTooLate", mission, start, latest }] : [];
}
