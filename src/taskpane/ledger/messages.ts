/** What the pane and what works beside it tell each other of an accountant's file. */
import type { Day } from "../../agreement/day";
import type { AccountsRead } from "../../budget/ledger/read-accounts";
import type { Problem, Where } from "../../refusal/refused";

export interface Asked {
  readonly source: ArrayBuffer | string;
  /** As they were typed. */
  readonly rules: string;
  readonly asOf: Day | null;
  readonly signature: Day | null;
}

export type Told =
  /** 0 to 1. */
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "read"; readonly accounts: AccountsRead }
  | {
      readonly kind: "refused";
      readonly of: "rules" | "source";
      readonly problem: Problem;
      readonly where: Where | null;
    }
  /** A fault of ours. */
  | { readonly kind: "fault"; readonly detail: string };
