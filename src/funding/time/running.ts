/** The days on which each mission runs, contract year by contract year. */
import { atContractYear, type ContractYear } from "../../agreement/contract-year";
import type { Day } from "../../agreement/day";
import { isMission, type LineId, type MissionId } from "../../agreement/lines";
import type { Period } from "../../agreement/period";
import { termsOf } from "../../agreement/terms";
import type { Choices } from "../choices";
import { schedulesUsed, type Frame, type YearOfContract } from "./frame";
import { plainMissionTime, type MissionTime } from "./time-choices";

export interface Run {
  readonly year: YearOfContract;
  readonly running: Period;
  /** The first contract year in which the line runs. */
  readonly isFirst: boolean;
}

/** When a line of the contract runs: the operating grant as long as it does, a mission that is not kept never. */
export function runsOf(line: LineId, frame: Frame): readonly Run[] {
  const runs = frame.years.flatMap((year) => {
    const planned = isMission(line) ? missionRun(line, year, frame) : { from: year.from, to: year.to };
    const running = { from: planned.from, to: Math.min(planned.to, frame.choices.time.contractEnd ?? planned.to) };
    return holdsLine(year, line) && running.from < running.to ? [{ year, running }] : [];
  });
  return runs.map((run, index) => ({ ...run, isFirst: index === 0 }));
}

export function missionTimeOf(mission: MissionId, { time }: Choices): MissionTime {
  return time.missions.get(mission) ?? plainMissionTime(0);
}

/** The achievement rate of a mission in a contract year, 0 to 1: what its indicators give, or else the one typed. */
export function rateOfYear(mission: MissionId, year: ContractYear, choices: Choices): number {
  const earned = choices.time.earnedRates?.get(mission);
  return (earned && atContractYear(earned, year)) ?? atContractYear(missionTimeOf(mission, choices).rates, year);
}

/** From when a mission may be paid: no mission starts before the signature, nor the crisis one before its effect. */
export function effectiveStart(mission: MissionId, frame: Frame): Day {
  const { choices, signature } = frame;
  const start = missionTimeOf(mission, choices).start ?? signature;
  const isBound =
    mission === "crisis" && schedulesUsed(frame).some(({ from, lines }) => from !== null && lines.has(mission));
  return Math.max(start, signature, isBound ? (crisisEffectOf(choices) ?? signature) : signature);
}

/** From when the crisis mission may run: as the community says, or the first day that a schedule of the contract gives. */
export function crisisEffectOf({ time, schedules }: Choices): Day | null {
  const given = schedules.flatMap(({ schedule }) => termsOf(schedule).crisisEffect ?? []);
  return time.crisisEffect ?? (given.length === 0 ? null : Math.min(...given));
}

function missionRun(mission: MissionId, { from, to }: Period, frame: Frame): Period {
  const { choices } = frame;
  if (!choices.missions.get(mission)?.isKept) return { from, to: from };
  const { stop } = missionTimeOf(mission, choices);
  return { from: Math.max(effectiveStart(mission, frame), from), to: Math.min(stop ?? to, to) };
}

/** Whether a table of the year knows the line: a mission may come with an amendment. */
export function holdsLine({ schedules }: YearOfContract, line: LineId): boolean {
  return schedules.some(({ schedule }) => schedule.lines.has(line));
}
