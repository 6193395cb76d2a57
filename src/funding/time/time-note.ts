/** What a reader of the five years must know: facts, to which `texts` gives their sentences. */
import type { ContractYear } from "../../agreement/contract-year";
import type { Day } from "../../agreement/day";
import type { LineId, MissionId } from "../../agreement/lines";
import type { Cents } from "../../agreement/money";
import type { Tier } from "../../agreement/schedule";

export type TimeNote =
  | { readonly kind: "startsAssumed"; readonly missions: readonly MissionId[]; readonly signature: Day }
  | { readonly kind: "startBeforeSignature"; readonly mission: MissionId; readonly start: Day; readonly signature: Day }
  | { readonly kind: "startAfterContract"; readonly mission: MissionId; readonly start: Day; readonly end: Day }
  | { readonly kind: "startTooLate"; readonly mission: MissionId; readonly start: Day; readonly latest: Day }
  /** No schedule of its first days holds the mission. */
  | { readonly kind: "startHeldBack"; readonly mission: MissionId; readonly start: Day; readonly from: Day }
  /** The first contract year is read at another tier than the budget of one year. */
  | { readonly kind: "firstTierOther"; readonly budget: Tier; readonly first: Tier }
  | { readonly kind: "crisisEffect"; readonly effect: Day }
  | { readonly kind: "crisisAssumed"; readonly date: Day }
  | { readonly kind: "crisisNotRunning"; readonly date: Day }
  | { readonly kind: "crisisBeyondCap"; readonly date: Day; readonly most: number }
  /** Crises are dated, and the budget of one year is said to have none. */
  | { readonly kind: "crisesOutOfBudget"; readonly count: number }
  /** The crisis mission stops before the end of a contract year, whose plan is then not counted. */
  | { readonly kind: "planNotAssessed"; readonly stop: Day; readonly year: ContractYear }
  | { readonly kind: "aidBeforeSignature"; readonly line: LineId; readonly date: Day; readonly signature: Day }
  | { readonly kind: "severalSchedules"; readonly years: readonly YearSchedules[] }
  | { readonly kind: "overridesOfOne"; readonly schedule: string }
  | { readonly kind: "laterSchedule"; readonly chosen: string; readonly inForce: string; readonly from: ContractYear }
  | { readonly kind: "unknownByYear"; readonly years: readonly YearUnknown[] }
  | ({ readonly kind: "updateByRule" } & UpdateByRule)
  /** The contract ends early; what was advanced and is not earned is given back. */
  | { readonly kind: "contractEnded"; readonly end: Day; readonly toGiveBack: Cents }
  | { readonly kind: "paidAfterContract"; readonly date: Day; readonly end: Day };

interface YearSchedules {
  readonly year: ContractYear;
  readonly schedules: readonly string[];
}

interface YearUnknown {
  readonly year: ContractYear;
  readonly count: number;
}

/** No figure gives what a yearly update of the crisis plan is worth: it is a share of its drafting. */
interface UpdateByRule {
  readonly schedule: string;
  readonly tier: Tier;
  readonly amount: Cents;
  readonly share: number;
}
