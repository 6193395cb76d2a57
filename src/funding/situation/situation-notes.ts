import type { Day } from "../../agreement/day";
import { endOfContract, type Contract } from "../time/contract";
import { ledgerOf } from "../time/ledger";
import { shortfallsOf, type Shortfall } from "./shortfalls";

/** What a reader of the day's figures must know: facts, to which `texts` gives their sentences. */
export type SituationNote =
  /** Without it nothing is said to be safe to spend. */
  | { readonly kind: "noBankBalance"; readonly day: Day }
  | { readonly kind: "afterContract"; readonly day: Day; readonly end: Day }
  | Shortfall;

/** What lacks comes first. */
export function situationNotesOf(contract: Contract): readonly SituationNote[] {
  const { day, bankBalance } = contract.choices.situation;
  const end = endOfContract(contract);
  return [
    ...shortfallsOf(contract, ledgerOf(contract, "central")),
    ...(day >= end ? [{ kind: "afterContract", day, end } as const] : []),
    ...(bankBalance === null ? [{ kind: "noBankBalance", day } as const] : []),
  ];
}
