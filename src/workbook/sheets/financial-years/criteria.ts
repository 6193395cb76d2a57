/** How SUMIFS finds, on Calculs, what belongs to a financial year: the last one shown has no end. */
import type { TimeRefs } from "../calculations/accounts/accounts";
import { compares, equals, holds, sumIfs, type Test } from "../../formula";

export interface YearCells {
  /** The cell of the year's first day. */
  readonly from: string;
  /** That of the next year; null: there is none. */
  readonly next: string | null;
  /** Further tests of a SUMIFS, such as one on the line, on Calculs' accruals and on its payments. */
  readonly ofAccruals?: readonly Test[];
  readonly ofPayments?: readonly Test[];
}

type Certainty = "secured" | "atRisk";

/** Before the 1 January that cuts the days of a contract year, then from it on. */
export function rightsIn(certainty: Certainty, cells: YearCells, { accruals }: TimeRefs): string {
  const { from, next, ofAccruals = [] } = cells;
  const cut = accruals("cut");
  const [before, after] = [accruals(`${certainty}Before`), accruals(`${certainty}After`)];
  const isBefore = next === null ? compares(cut, ">", from) : equals(cut, next);
  const isAfter = next === null ? compares(cut, ">=", from) : equals(cut, from);
  return `${sumIfs(before, isBefore, ...ofAccruals)}+${sumIfs(after, isAfter, ...ofAccruals)}`;
}

export function cashIn(certainty: string, cells: YearCells, { payments }: TimeRefs): string {
  const { from, next, ofPayments = [] } = cells;
  const { shown, date } = payments;
  const end = next === null ? [] : [compares(date, "<", next)];
  return sumIfs(shown, compares(date, ">=", from), ...end, holds(payments.certainty, certainty), ...ofPayments);
}
