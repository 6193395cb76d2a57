/** What a case says of each mission: whether it is kept, when it runs, at what rates. */
import { byContractYear, contractYears, type ByContractYear } from "../agreement/contract-year";
import { checkDay } from "../agreement/check-day";
import type { Day } from "../agreement/day";
import { isMission, lineIds, type MissionId } from "../agreement/lines";
import { checkRate } from "../agreement/rate";
import type { Schedule } from "../agreement/schedule";
import { coreMissionsOf, missionsOf } from "../agreement/total";
import { entryOf } from "../agreement/yearly-amount";
import type { CaseFile, MissionOfFile } from "./case-file";
import { refuse } from "../refusal/refused";
import type { MissionChoice } from "./choices";
import { checkLength, readAt, readOptional } from "./read-at";
import { plainMissionTime, type MissionTime } from "./time/time-choices";

/** What tells which missions there may be, and when one starts of which nothing is said. */
interface MissionContext {
  readonly schedule: Schedule;
  /** Those of the contract's five years: a mission may come with an amendment. */
  readonly used: readonly Schedule[];
  readonly signature: Day | null;
}

interface MissionReading extends MissionChoice {
  readonly time: MissionTime;
}

/** @throws Refused */
export function readMissions(
  missions: NonNullable<CaseFile["missions"]>,
  context: MissionContext,
): ReadonlyMap<MissionId, MissionReading> {
  if (missions === "core") return plainly(context.used.flatMap(coreMissionsOf));
  if (missions === "all") return plainly(context.used.flatMap(missionsOf));
  const named = lineIds.filter(isMission).filter((mission) => missions[mission] !== undefined);
  return new Map(named.map((mission) => [mission, readMission(mission, missions[mission] ?? {}, context)]));
}

/** A mission that an amendment makes a core one is core in the contract's years under it. */
function plainly(missions: readonly MissionId[]): ReadonlyMap<MissionId, MissionReading> {
  const inOrder = lineIds.filter(isMission).filter((mission) => missions.includes(mission));
  return new Map(inOrder.map((mission) => [mission, { isKept: true, rate: 0, time: plainMissionTime(0) }]));
}

function readMission(
  mission: MissionId,
  file: MissionOfFile,
  { schedule, used, signature }: MissionContext,
): MissionReading {
  const path = `missions.${mission}`;
  readAt(path, () => entryOf(mission, used.find(({ lines }) => lines.has(mission)) ?? schedule));
  const rate = readOptional(`${path}.rate`, file.rate, checkRate);
  const rates = readRates(`${path}.rates`, file.rates) ?? byContractYear(() => rate ?? 0);
  const start = readOptional(`${path}.start`, file.start, checkDay);
  const stop = readOptional(`${path}.stop`, file.stop, checkDay);
  refuseEarlyStop(`${path}.stop`, start ?? signature, stop);
  return { isKept: file.kept ?? true, rate: rate ?? rates[0], time: { start, stop, rates } };
}

/** Fewer rates than years: the last one goes on. */
function readRates(path: string, list: readonly unknown[] | undefined): ByContractYear<number> | null {
  if (list === undefined) return null;
  const rates = checkLength(path, list, contractYears.length, 1).map((rate, index) =>
    readAt(`${path}.${index}`, () => checkRate(rate)),
  );
  return byContractYear((year) => rates.slice(0, year).at(-1) ?? 0);
}

function refuseEarlyStop(path: string, start: Day | null, stop: Day | null): void {
  if (start !== null && stop !== null && stop <= start) refuse({ kind: "stopBeforeStart", start, stop }, { path });
}
