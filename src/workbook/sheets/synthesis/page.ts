/** What every part of Synthèse reads. */
import type { SituationOfContract } from "../../../funding/situation/situation";
import type { DatedModel } from "../../model";
import type { SheetDraft } from "../../sheet-draft";
import type { ShownContract } from "../../shown-contract";
import type { AssumptionRefs } from "../assumptions/assumptions";
import type { PlanCheckSources } from "../checks/check";
import type { TimeRefs } from "../calculations/accounts/accounts";
import type { ContractLineRefs } from "../year-detail/contract-lines";
import type { SaidYear } from "./said-year";

export interface SynthesisSources {
  readonly model: DatedModel;
  readonly shown: ShownContract;
  readonly assumptions: AssumptionRefs;
  readonly refs: TimeRefs;
  readonly lines: ContractLineRefs;
  /** The cell of an early end. */
  readonly contractEnd: string;
  /** Where the lowest balance of the grant's secure money is; null: the one of what is planned stands for it. */
  readonly lowest: string | null;
  /** What is planned beside the grant; null: nothing. */
  readonly plan: PlanCheckSources | null;
}

export interface Page extends SynthesisSources {
  readonly draft: SheetDraft;
  readonly situation: SituationOfContract;
  readonly said: SaidYear;
}

/** On this sheet, under its title: the rank of the year said, its first day and its last. */
export const saidPlaces = { year: "$B$4", from: "$B$5", last: "$B$6" } as const;
