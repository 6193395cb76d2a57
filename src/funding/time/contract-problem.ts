/** Why what a formula says of a contract cannot be read: facts, to which `texts` gives their sentence. */
import type { Day } from "../../agreement/day";
import type { Names } from "../../agreement/line-names";
import type { MissionId } from "../../agreement/lines";
import type { Refusal } from "../../agreement/refusal";
import type { ScheduleRule } from "../../agreement/schedules-of-year";
import type { AssumptionId } from "./assumption-names";

/** The ranges of a formula that have several columns. */
export type ContractRange = "starts" | "rates" | "assumptions";

export type ContractProblem =
  | { readonly kind: "contractYear"; readonly received: unknown }
  | { readonly kind: "period"; readonly received: unknown }
  | { readonly kind: "columns"; readonly range: ContractRange; readonly count: number; readonly most: number }
  | { readonly kind: "rows"; readonly range: ContractRange; readonly count: number; readonly most: number }
  /** 0 or an empty cell, where the two do not mean the same. */
  | { readonly kind: "rateEmpty"; readonly mission: MissionId; readonly year: number }
  | { readonly kind: "assumptionEmpty"; readonly assumption: AssumptionId; readonly usual: number }
  | { readonly kind: "tiersCount"; readonly count: number; readonly most: number }
  | { readonly kind: "missionTwice"; readonly range: ContractRange; readonly mission: MissionId }
  | { readonly kind: "rateMissing"; readonly mission: MissionId }
  /** A mission that stops on the day on which it starts, or before. */
  | { readonly kind: "stopBeforeStart"; readonly mission: MissionId; readonly start: Day; readonly stop: Day }
  | { readonly kind: "assumption"; readonly received: unknown; readonly nearest: readonly AssumptionId[] }
  | { readonly kind: "assumptionTwice"; readonly assumption: AssumptionId }
  | {
      readonly kind: "option";
      readonly assumption: AssumptionId;
      readonly received: unknown;
      readonly accepted: readonly Names[];
    }
  | { readonly kind: "afterContract"; readonly day: Day; readonly end: Day }
  /** A rule that goes by the schedules in force, with one that never was. */
  | { readonly kind: "neverInForce"; readonly rule: ScheduleRule; readonly schedule: string }
  /** A cell that the rules refuse, and the mission or the assumption that it speaks of. */
  | { readonly kind: "refused"; readonly about: Names; readonly refusal: Refusal };

export class ContractRefused extends Error {
  constructor(readonly problem: ContractProblem) {
    super(problem.kind);
    this.name = "ContractRefused";
  }
}

export function refuseContract(problem: ContractProblem): never {
  throw new ContractRefused(problem);
}
