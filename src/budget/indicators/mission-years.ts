/** The indicators of each mission in each contract year, taken together: what they earn, and the rate that they give. */
import { contractYears, type ContractYear } from "../../agreement/contract-year";
import { withoutBinaryDust } from "../../agreement/fifteen-digits";
import { ratedMissions, type Indicator, type IndicatorUnit, type RatedMission } from "./indicator";
import { earnedOf } from "./level";

export interface MissionYear {
  readonly mission: RatedMission;
  readonly year: ContractYear;
  readonly unit: IndicatorUnit;
  readonly count: number;
  /** Those of which a result is known. */
  readonly measured: number;
  /** Those whose value is to be entered. */
  readonly unvalued: number;
  /** In their unit, all together, by those whose value is known. */
  readonly value: number;
  /** By those that are measured. */
  readonly earned: number;
  /** 0 to 1; null as long as one of them is not measured: the rate typed stands. */
  readonly rate: number | null;
}

/** Those that have indicators, in the order of the grant, then of the years. */
export function missionYearsOf(indicators: readonly Indicator[]): readonly MissionYear[] {
  return ratedMissions.flatMap((mission) =>
    contractYears.flatMap((year) => {
      const own = indicators.filter((one) => one.mission === mission && one.year === year);
      const [first] = own;
      return first ? [missionYear(first, own)] : [];
    }),
  );
}

function missionYear({ mission, year, unit }: Indicator, own: readonly Indicator[]): MissionYear {
  const known = own.flatMap((one) => earnedOf(one) ?? []);
  const values = own.flatMap((one) => one.value ?? []);
  const value = total(values);
  const earned = total(known);
  const isWhole = known.length === own.length;
  // What shares leave under 1 is nobody's, as SCORE has it.
  const rate = isWhole ? withoutBinaryDust(Math.min(1, earned / (unit === "share" ? 1 : value))) : null;
  const counts = { count: own.length, measured: known.length, unvalued: own.length - values.length };
  return { mission, year, unit, ...counts, value, earned, rate };
}

function total(amounts: readonly number[]): number {
  return withoutBinaryDust(amounts.reduce((all, amount) => all + amount, 0));
}
