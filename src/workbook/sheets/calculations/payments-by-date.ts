import type { Instalment } from "../../../budget/time/instalments";
import { calculation, type Content } from "../../cells";
import type { WorkbookModel } from "../../model";
import { shownContract } from "../../shown-contract";
import type { PossiblePayment } from "./possible-payments";

/** The number of the payment that comes at this row's rank by date; an empty text when fewer are made. */
export function byDateContent(keys: string, rank: string, number: number | undefined): Content {
  const formula = `IF(${rank}>COUNT(${keys}),"",MATCH(SMALL(${keys},${rank}),${keys},0))`;
  return calculation(formula, number ?? "", "integer");
}

/** The numbers, from 1, of the payments made under the scenario shown, the earliest first. */
export function numbersByDate(payments: readonly PossiblePayment[], { contract }: WorkbookModel): readonly number[] {
  const { ledger } = shownContract(contract);
  return ledger.instalments.map((instalment) => 1 + payments.findIndex((one) => isPaidBy(one, instalment)));
}

function isPaidBy({ facts, kind }: PossiblePayment, instalment: Instalment): boolean {
  return facts.due === instalment.due && (kind === "advance") === (instalment.kind === "advance");
}
