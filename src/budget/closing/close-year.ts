/** Closes a contract year of a case, as it was notified, and begins the next one. */
import type { Day } from "../../agreement/day";
import type { ContractYear } from "../../agreement/contract-year";
import { refuse } from "../../refusal/refused";
import { unknownEarnedIn } from "../../funding/situation/unknown-in";
import type { ClosedAmount } from "../../funding/time/closed-amount";
import { contractIfSigned, type Contract } from "../../funding/time/contract";
import type { YearOfContract } from "../../funding/time/frame";
import type { WholeCase } from "../read-whole-case";
import { closedRowsOf, mostNotified, type Notified } from "./closed-rows";
import { closedJson } from "./closed-json";
import { checkNotTooLate } from "./settlement";
import { nextYearOf, type NextYear } from "./next-year";

interface YearToClose {
  readonly year: YearOfContract;
  readonly contract: Contract;
}

export interface ClosedCase {
  /** The same case file, with the rows of the year and what the next one begins with. */
  readonly json: unknown;
  readonly rows: readonly ClosedAmount[];
  /** null: nothing is planned, or the contract ends with the year. */
  readonly next: NextYear | null;
}

/** @throws Refused when the year has not ended, is closed, or lacks an amount */
export function yearToClose(number: ContractYear, { planned, choices }: WholeCase): YearToClose {
  const contract = contractIfSigned(choices);
  const year = contract?.years.find((one) => one.year === number);
  if (contract === null || year === undefined) return refuse({ kind: "closingUndated" });
  if (planned?.closed?.some((one) => one.year === number) === true) refuse({ kind: "closingAlready", year: number });
  if (choices.situation.day < year.to) refuse({ kind: "closingNotEnded", year: number, to: year.to });
  const count = unknownEarnedIn(year, contract);
  return count === 0 ? { year, contract } : refuse({ kind: "closingLacking", year: number, count });
}

/**
 * @param json the case, of which `whole` was read
 * @param settled when the balance is paid; null: when the contract expects it
 * @throws Refused when more was notified than a mission may earn, or its balance is paid before the year ended or years later
 */
export function closeYear(
  json: object,
  { choices, planned }: WholeCase,
  { year, contract }: YearToClose,
  { notified, settled }: { readonly notified: Notified; readonly settled: Day | null },
): ClosedCase {
  for (const [mission, amount] of notified) {
    const most = mostNotified(mission, year, contract);
    if (amount > most) refuse({ kind: "closingBeyond", mission, amount, most });
  }
  if (settled !== null && settled < year.to) {
    refuse({ kind: "closingSettledEarly", year: year.year, settled, to: year.to });
  }
  if (settled !== null) checkNotTooLate(year.year, settled, year.to);
  const rows = closedRowsOf(year, contract, { notified, settled: settled ?? year.balanceDate });
  const next = planned === null ? null : nextYearOf(year.year, planned);
  return { json: closedJson(json as Readonly<Record<string, unknown>>, rows, next, choices), rows, next };
}
