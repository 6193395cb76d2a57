/** Which amounts a function reads, told from its arguments: what is refused there is the function's own to refuse. */
import { findLine } from "../agreement/find-line";
import type { LineId } from "../agreement/lines";
import { schedulesByDate } from "../agreement/find-schedule";
import type { Schedule } from "../agreement/schedule";
import { checkPopulation, checkTier, tierOf } from "../agreement/tier";
import { isEmpty, readMissions, readPart, readSchedule } from "../functions/arguments";
import type * as facade from "../functions/functions";
import {
  groundsOf,
  groundsOfAll,
  groundsOfArguments,
  groundsOfCeiling,
  groundsOfPopulations,
  groundsOfSchedule,
} from "./grounds";
import type { Grounds } from "./told";

type Values = readonly unknown[];
/** As `functions.json` has it: a function that is added says here what it reads. */
type FunctionId = Uppercase<keyof typeof facade>;

interface Reads {
  readonly grounds: Grounds;
  readonly schedules: readonly Schedule[];
}

/** At the places of each function's arguments. */
const reads: Readonly<Record<FunctionId, (values: Values) => Reads>> = {
  TIER: ([, schedule]) => ofSchedule(schedule),
  POPULATION: () => ofNone(groundsOfPopulations),
  MISSION: ([line, tier, , schedule]) => ofLine(line, tier, schedule),
  AMOUNT: ofAmount,
  OPERATING: ([tier, schedule]) => ofLine("Fonctionnement", tier, schedule),
  TOTAL: ([tier, , missions, schedule]) => ofMissions(tier, missions, schedule),
  REQUIREDRATE: ([, line, tier, schedule]) => ofLine(line, tier, schedule),
  SCORE: () => ofNone(groundsOfArguments),
  INDICATORS: () => ofNone(groundsOfArguments),
  BUDGET: ([population, , missions, schedule]) =>
    ofMissions(tierOf(checkPopulation(population), readSchedule(schedule)), missions, schedule),
  SCHEDULE: ([schedule]) => ofSchedule(schedule),
  MISSIONS: ([schedule]) => ofSchedule(schedule),
  CALENDAR: ([, schedule]) => ofContract(schedule),
  SOURCE: ofAmount,
  CEILING: ([year]) => ofNone(groundsOfCeiling(year)),
  INSTALMENTS: ([, , , , , schedule]) => ofContract(schedule),
  PRORATA: () => ofNone(groundsOfArguments),
  DUE: ([, , , , , schedule]) => ofContract(schedule),
  CASH: ([, , , , , schedule]) => ofContract(schedule),
};

/** @param id of a function that has answered */
export function readsOfCall(id: string, values: Values): Reads {
  return reads[id as FunctionId](values);
}

const ofNone = (grounds: Grounds): Reads => ({ grounds, schedules: [] });

function ofSchedule(schedule: unknown): Reads {
  const read = readSchedule(schedule);
  return { grounds: groundsOfSchedule(read), schedules: [read] };
}

function ofLine(line: unknown, tier: unknown, schedule: unknown): Reads {
  const read = readSchedule(schedule);
  return { grounds: groundsOfSchedule(read, findLine(line), checkTier(tier)), schedules: [read] };
}

function ofAmount([line, tier, part, schedule]: Values): Reads {
  const read = { line: findLine(line), tier: checkTier(tier), part: readPart(part), schedule: readSchedule(schedule) };
  return { grounds: groundsOf([read]), schedules: [read.schedule] };
}

function ofMissions(tier: unknown, missions: unknown, schedule: unknown): Reads {
  const read = readSchedule(schedule);
  const lines: readonly LineId[] = ["operating", ...readMissions(missions, read)];
  const grounds = groundsOfAll(lines.map((line) => groundsOfSchedule(read, line, checkTier(tier))));
  return { grounds, schedules: [read] };
}

/** The dates of a contract may bring in any schedule that has been in force. */
function ofContract(schedule: unknown): Reads {
  const schedules = isEmpty(schedule) ? schedulesByDate : [readSchedule(schedule)];
  return { grounds: groundsOfAll(schedules.map((one) => groundsOfSchedule(one))), schedules };
}
