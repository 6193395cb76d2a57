/** What the contract asks of a mission in a contract year, and what is reached of it. */
import type { ContractYear } from "../../agreement/contract-year";
import type { Direction, Step } from "../../agreement/level";
import { isMission, lineIds, type MissionId } from "../../agreement/lines";

/** Crisis plans are paid whatever the results: no rate counts there. */
export type RatedMission = Exclude<MissionId, "crisis">;
export const ratedMissions = lineIds.filter((line): line is RatedMission => isMission(line) && line !== "crisis");

/** Euros of the variable part, shares of it (0 to 1), or points over their sum. */
export const indicatorUnits = ["euros", "share", "points"] as const;
export type IndicatorUnit = (typeof indicatorUnits)[number];

export const levelKinds = ["linear", "steps", "allOrNothing"] as const;
export type LevelKind = (typeof levelKinds)[number];

export const directions = ["up", "down"] as const satisfies readonly Direction[];

export interface Indicator {
  readonly mission: RatedMission;
  readonly year: ContractYear;
  readonly label: string;
  readonly unit: IndicatorUnit;
  /** All that it may earn, in its unit: above zero. null: to be entered, and nobody knows what it earns. */
  readonly value: number | null;
  readonly kind: LevelKind;
  /** Whether more is better, or less. */
  readonly direction: Direction;
  /** What a level is counted from; null beside a level that needs it: to be entered. */
  readonly reference: number | null;
  readonly target: number | null;
  /** What is earned from a result on, in its unit; of `steps` alone, at most `mostSteps`. */
  readonly steps: readonly Step[];
  /** null: not measured yet, which is no 0. */
  readonly achieved: number | null;
  readonly proof: string;
  readonly link: string;
}
