/** How SUMIFS finds, on Calculs, what belongs to a financial year: the last one shown has no end. */
import { natureWords } from "../../../texts/fr/workbook/common";
import type { TimeRefs } from "../calculations/accounts/accounts";
import type { PaymentRefs } from "../calculations/refs";
import { unknownPayments, unknownRights } from "../../unknown-counts";
import { compares, equals, holds, sumIfs, type Test } from "../../formula";

export interface YearCells {
  /** The cell of the year's first day. */
  readonly from: string;
  /** That of the next year; null: there is none. */
  readonly next: string | null;
  /** Further tests of a SUMIFS, such as one on the line, on Calculs' accruals and on its payments. */
  readonly ofAccruals?: readonly Test[];
  readonly ofPayments?: readonly Test[];
  /** And on its dues. */
  readonly ofDues?: readonly Test[];
}

export type Certainty = "secured" | "atRisk";

/** Before the 1 January that cuts the days of a contract year, then from it on. */
export function rightsIn(certainty: Certainty, cells: YearCells, { accruals }: TimeRefs): string {
  const { from, next, ofAccruals = [] } = cells;
  const cut = accruals("cut");
  const [before, after] = [accruals(`${certainty}Before`), accruals(`${certainty}After`)];
  const isBefore = next === null ? compares(cut, ">", from) : equals(cut, next);
  const isAfter = next === null ? compares(cut, ">=", from) : equals(cut, from);
  return `${sumIfs(before, isBefore, ...ofAccruals)}+${sumIfs(after, isAfter, ...ofAccruals)}`;
}

export function cashIn(certainty: Certainty, cells: YearCells, { payments }: TimeRefs): string {
  return sumIfs(payments.shown, ...paidIn(certainty, cells, payments));
}

/** How many amounts nobody knows of what is earned in the year, then of what is paid in it. */
export function unknownRightsIn(
  certainty: Certainty,
  { from, next, ofDues = [] }: YearCells,
  { dues }: TimeRefs,
): string {
  return unknownRights(dues, { from, to: next }, holds(dues.nature, natureWords[certainty]), ...ofDues);
}

export function unknownCashIn(certainty: Certainty, cells: YearCells, { payments }: TimeRefs): string {
  return unknownPayments(payments, ...paidIn(certainty, cells, payments));
}

function paidIn(
  certainty: Certainty,
  { from, next, ofPayments = [] }: YearCells,
  payments: PaymentRefs,
): readonly Test[] {
  const end = next === null ? [] : [compares(payments.date, "<", next)];
  const isIts = holds(payments.certainty, natureWords[certainty]);
  return [compares(payments.date, ">=", from), ...end, isIts, ...ofPayments];
}
