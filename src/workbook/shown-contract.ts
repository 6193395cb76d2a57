import type { Scenario } from "../funding/funding";
import type { Contract } from "../funding/time/contract";
import { ledgerOf, type Ledger } from "../funding/time/ledger";

/** A contract as the sheets of its five years show it: under one scenario, which a cell of Échéancier chooses. */
export interface ShownContract {
  readonly contract: Contract;
  readonly scenario: Scenario;
  readonly ledger: Ledger;
}

export function shownContract(contract: Contract): ShownContract {
  const { scenario } = contract.choices.time;
  return { contract, scenario, ledger: ledgerOf(contract, scenario) };
}
