import { toEuros, shareOf, type Cents } from "../../agreement/money";
import type { Contract } from "../../funding/time/contract";
import { rateOfYear } from "../../funding/time/running";
import type { Planned } from "../planned";
import { earnedOf, levelOf } from "./level";
import { missionYearsOf, type MissionYear } from "./mission-years";
import { gapOf, variablePartOf } from "./variable-part";
import type { IndicatorUnit, RatedMission } from "./indicator";

export interface IndicatorsInEuros {
  readonly missions: readonly {
    readonly mission: RatedMission;
    readonly contractYear: number;
    readonly unit: IndicatorUnit;
    readonly count: number;
    readonly measured: number;
    /** How many values are to be entered, which `value` lacks. */
    readonly unvalued: number;
    readonly value: number;
    /** Of the table, at the tier of the year; null: unknown, and nothing is judged. */
    readonly variablePart: number | null;
    readonly gap: number | null;
    /**
     * In euros of a whole year, by what is measured; null: in shares or points of an unknown part, or nothing is known of
     * it as long as values are to be entered.
     */
    readonly earned: number | null;
    readonly rate: number;
    /** Which of the two the figures read. */
    readonly rateFrom: "indicators" | "typed";
  }[];
  readonly list: readonly {
    readonly mission: RatedMission;
    readonly contractYear: number;
    readonly label: string;
    readonly value: number | null;
    readonly level: number | null;
    readonly earned: number | null;
  }[];
}

export function indicatorsInEuros({ indicators }: Planned, contract: Contract): IndicatorsInEuros | null {
  if (indicators === null) return null;
  return {
    missions: missionYearsOf(indicators).map((one) => missionInEuros(one, contract)),
    list: indicators.map((one) => {
      const { mission, year: contractYear, label, value } = one;
      return { mission, contractYear, label, value, level: levelOf(one), earned: earnedOf(one) };
    }),
  };
}

function missionInEuros(one: MissionYear, contract: Contract): IndicatorsInEuros["missions"][number] {
  const { mission, year, unit, count, measured, unvalued, value, rate } = one;
  const variable = variablePartOf(mission, year, contract);
  return {
    mission,
    contractYear: year,
    unit,
    count,
    measured,
    unvalued,
    value,
    variablePart: variable === null ? null : toEuros(variable),
    gap: gapOf(one, contract),
    earned: earnedInEuros(one, variable),
    rate: rateOfYear(mission, year, contract.choices),
    rateFrom: rate === null ? "typed" : "indicators",
  };
}

/** What is earned of a whole year, in euros. @param variable the part that shares and points are of */
export function earnedInEuros(one: MissionYear, variable: Cents | null): number | null {
  const { unit, earned, value, unvalued } = one;
  // Points count over their sum, which lacks some.
  if (unvalued > 0 && (unit === "points" || earned === 0)) return null;
  if (unit === "euros") return earned;
  return variable === null ? null : toEuros(shareOf(variable, Math.min(1, earned / (unit === "share" ? 1 : value))));
}
