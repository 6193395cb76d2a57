import type { ContractYear } from "../../agreement/contract-year";
import { fromEuros, minus, toEuros, type Cents } from "../../agreement/money";
import { schedulesOn } from "../../agreement/schedules-of-year";
import { amountOfYear } from "../../funding/time/amount-of-year";
import type { Contract } from "../../funding/time/contract";
import { timetableOf } from "../../funding/time/timetable";
import type { RatedMission } from "./indicator";
import type { MissionYear } from "./mission-years";

/**
 * What a mission may earn by its results in a whole contract year, at the tier of that year and in the schedules of the
 * days on which it runs, nothing where none has the part; null: nobody knows.
 */
export function variablePartOf(mission: RatedMission, contractYear: ContractYear, contract: Contract): Cents | null {
  const run = timetableOf(mission, contract).find(({ year }) => year.year === contractYear);
  if (run === undefined) return null;
  const { year, running, isRunning } = run;
  const schedules = isRunning ? schedulesOn(running, year, year.schedules) : year.schedules;
  return amountOfYear({ line: mission, part: "variable", nature: "atRisk" }, year, schedules, contract.choices);
}

/**
 * In euros, what the indicators of a mission and year may earn beyond its variable part, below zero what they leave of
 * it: two contracts read have lists that make it exactly. null: the variable part or a
 * value is unknown, or they are in shares or points.
 */
export function gapOf({ mission, year, unit, value, unvalued }: MissionYear, contract: Contract): number | null {
  const isWhole = unit === "euros" && unvalued === 0;
  const variable = isWhole ? variablePartOf(mission, year, contract) : null;
  return variable === null ? null : toEuros(minus(fromEuros(value), variable));
}
