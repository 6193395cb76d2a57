/** Which amounts a function reads, told from its arguments: what is refused there is the function's own to refuse. */
import { findLine } from "../agreement/find-line";
import type { LineId } from "../agreement/lines";
import { schedulesByDate } from "../agreement/find-schedule";
import { checkPopulation, checkTier, tierOf } from "../agreement/tier";
import { isEmpty, readMissions, readPart, readSchedule } from "../functions/arguments";
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

/** At the places of each function's arguments. */
const reads: Readonly<Record<string, (values: Values) => Grounds>> = {
  TIER: ([, schedule]) => groundsOfSchedule(readSchedule(schedule)),
  POPULATION: () => groundsOfPopulations,
  MISSION: ([line, tier, , schedule]) => ofLine(line, tier, schedule),
  AMOUNT: ofAmount,
  OPERATING: ([tier, schedule]) => ofLine("Fonctionnement", tier, schedule),
  TOTAL: ([tier, , missions, schedule]) => ofMissions(tier, missions, schedule),
  REQUIREDRATE: ([, line, tier, schedule]) => ofLine(line, tier, schedule),
  BUDGET: ([population, , missions, schedule]) =>
    ofMissions(tierOf(checkPopulation(population), readSchedule(schedule)), missions, schedule),
  SCHEDULE: ([schedule]) => groundsOfSchedule(readSchedule(schedule)),
  MISSIONS: ([schedule]) => groundsOfSchedule(readSchedule(schedule)),
  CALENDAR: ([, schedule]) => ofContract(schedule),
  SOURCE: ofAmount,
  CEILING: ([year]) => groundsOfCeiling(year),
  INSTALMENTS: ([, , , , , schedule]) => ofContract(schedule),
  DUE: ([, , , , , schedule]) => ofContract(schedule),
  CASH: ([, , , , , schedule]) => ofContract(schedule),
};

/** @param id as `functions.json` has it */
export function groundsOfCall(id: string, values: Values): Grounds {
  return reads[id]?.(values) ?? groundsOfArguments;
}

function ofLine(line: unknown, tier: unknown, schedule: unknown): Grounds {
  return groundsOfSchedule(readSchedule(schedule), findLine(line), checkTier(tier));
}

function ofAmount([line, tier, part, schedule]: Values): Grounds {
  const read = { line: findLine(line), tier: checkTier(tier), part: readPart(part), schedule: readSchedule(schedule) };
  return groundsOf([read]);
}

function ofMissions(tier: unknown, missions: unknown, schedule: unknown): Grounds {
  const read = readSchedule(schedule);
  const lines: readonly LineId[] = ["operating", ...readMissions(missions, read)];
  return groundsOfAll(lines.map((line) => groundsOfSchedule(read, line, checkTier(tier))));
}

/** The dates of a contract may bring in any schedule that has been in force. */
function ofContract(schedule: unknown): Grounds {
  const read = isEmpty(schedule) ? schedulesByDate : [readSchedule(schedule)];
  return groundsOfAll(read.map((one) => groundsOfSchedule(one)));
}
