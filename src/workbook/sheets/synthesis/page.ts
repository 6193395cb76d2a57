/** What every part of Synthèse reads. */
import type { SituationOfContract } from "../../../funding/situation/situation";
import type { DatedModel } from "../../model";
import type { SheetDraft } from "../../sheet-draft";
import type { ShownContract } from "../../shown-contract";
import type { AssumptionRefs } from "../assumptions/assumptions";
import type { PlanCheckSources } from "../checks/check";
import type { TimeRefs } from "../calculations/accounts/accounts";
import type { ContractLineRefs } from "../year-detail/contract-lines";

export interface SynthesisSources {
  readonly model: DatedModel;
  readonly shown: ShownContract;
  readonly assumptions: AssumptionRefs;
  readonly refs: TimeRefs;
  readonly lines: ContractLineRefs;
  /** Where the lowest balance of the grant's secure money is; null: the one of what is planned stands for it. */
  readonly lowest: string | null;
  /** What is planned beside the grant; null: nothing. */
  readonly plan: PlanCheckSources | null;
}

export interface Page extends SynthesisSources {
  readonly draft: SheetDraft;
  readonly situation: SituationOfContract;
}
