/** What a community says of its contract's five years: dates, rates and the points that no text settles. */
import { byContractYear, type ByContractYear } from "../../agreement/contract-year";
import type { Day } from "../../agreement/day";
import type { MissionId } from "../../agreement/lines";
import type { Cents } from "../../agreement/money";
import type { Tier } from "../../agreement/schedule";
import type { ClosedAmount } from "./closed-amount";
import { answersTo, type PlainAssumptions } from "./assumptions";

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
export interface TimeAssumptions extends PlainAssumptions {
  /** The tier of each contract year: null or absent, that of the year before; the first year's is the budget's. */
  readonly tiers: readonly (Tier | null)[];
  /** The days on which a grave crisis was declared; null: the budget's year says whether there was one. */
  readonly crises: readonly Day[] | null;
  readonly intentAid: Aid | null;
  readonly startUpSupplement: Aid | null;
}

export interface TimeChoices extends TimeAssumptions {
  readonly missions: ReadonlyMap<MissionId, MissionTime>;
  /** Where indicators give a mission's rate of a year, it takes the place of the one typed; absent: none does. */
  readonly earnedRates?: ReadonlyMap<MissionId, ByContractYear<number | null>>;
  /** The years that are closed, row by row; absent: none is. */
  readonly closed?: readonly ClosedAmount[];
}

export const defaultAssumptions: TimeAssumptions = {
  ...answersTo(() => null),
  tiers: [],
  crises: null,
  intentAid: null,
  startUpSupplement: null,
};

/** A mission of which nothing is said, but for its rate. */
export function plainMissionTime(rate: number): MissionTime {
  return { start: null, stop: null, rates: byContractYear(() => rate) };
}
