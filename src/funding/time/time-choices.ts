/** What a community says of its contract's five years: dates, rates and the points that no text settles. */
import { byContractYear, type ByContractYear } from "../../agreement/contract-year";
import { crisisEffect } from "../../agreement/crisis-effect";
import type { Day } from "../../agreement/day";
import type { MissionId } from "../../agreement/lines";
import type { Cents } from "../../agreement/money";
import type { ProrationBasis } from "../../agreement/proration";
import type { Tier } from "../../agreement/schedule";
import type { Scenario } from "../scenario";
import type { ScheduleRule } from "../../agreement/schedules-of-year";

/** A mission stopped after its advance: what is beyond its due is taken back with the balance, or left to it. */
export const stoppedMissionRules = ["prorata", "kept"] as const;
type StoppedMissionRule = (typeof stoppedMissionRules)[number];

/** Of a delay of the balance. */
export const mostMonths = 24;
/** In a contract year. */
export const mostCrises = 12;

export interface MissionTime {
  /** null: assumed to be the signature. */
  readonly start: Day | null;
  /** The first day on which it no longer runs; null: it runs to the end of the contract. */
  readonly stop: Day | null;
  /** Achievement rates of the central scenario, 0 to 1. */
  readonly rates: ByContractYear<number>;
}

/** An aid paid once. */
export interface Aid {
  readonly amount: Cents;
  /** null: the signature. */
  readonly date: Day | null;
}

/** Each is a point on which the texts are silent or doubtful, with the prudent answer as its default. */
export interface TimeAssumptions {
  /** The tier of each contract year: null or absent, that of the year before; the first year's is the budget's. */
  readonly tiers: readonly (Tier | null)[];
  /** The days on which a grave crisis was declared; null: the budget's year says whether there was one. */
  readonly crises: readonly Day[] | null;
  /** How many grave crises a contract year pays at most. */
  readonly crisesPerYear: number;
  /** The earliest start of the crisis mission under a schedule in force. */
  readonly crisisEffect: Day;
  readonly prorationBasis: ProrationBasis;
  /** Whether the variable part of a mission that runs part of a year is prorated as its fixed part is. */
  readonly prorateVariable: boolean;
  /** Whether the plan of the crisis mission and its update are prorated too; else each is due whole once delivered. */
  readonly proratePlan: boolean;
  /** Whether the two unscheduled-care parts are advanced as a fixed part is; else they come with the balance. */
  readonly advanceUnscheduledCare: boolean;
  /** Whole months from the anniversary to the balance of the year that it closes. */
  readonly balanceLag: number;
  /** Whole months by which the balance is paid later still. */
  readonly balanceDelay: number;
  readonly scheduleRule: ScheduleRule;
  readonly stoppedMission: StoppedMissionRule;
  readonly intentAid: Aid | null;
  readonly startUpSupplement: Aid | null;
  /** The one that the workbook's schedule of payments shows first; it changes no amount. */
  readonly scenario: Scenario;
}

export interface TimeChoices extends TimeAssumptions {
  readonly missions: ReadonlyMap<MissionId, MissionTime>;
}

export const defaultAssumptions: TimeAssumptions = {
  tiers: [],
  crises: null,
  crisesPerYear: 1,
  crisisEffect,
  prorationBasis: "days",
  prorateVariable: true,
  proratePlan: false,
  advanceUnscheduledCare: false,
  balanceLag: 2,
  balanceDelay: 0,
  scheduleRule: "chosen",
  stoppedMission: "prorata",
  intentAid: null,
  startUpSupplement: null,
  scenario: "central",
};

/** A mission of which nothing is said, but for its rate. */
export function plainMissionTime(rate: number): MissionTime {
  return { start: null, stop: null, rates: byContractYear(() => rate) };
}
