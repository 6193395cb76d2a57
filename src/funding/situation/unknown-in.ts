import { isWithin, type Period } from "../../agreement/period";
import type { LineId } from "../../agreement/lines";
import type { Claim } from "../time/claims";
import type { Contract } from "../time/contract";
import { earningDays } from "../time/earning-days";
import { unknownPaymentsOf } from "../time/unknown-payments";

/** Which of the unknown amounts; all where nothing is said. */
interface Which {
  readonly secured?: boolean;
  readonly line?: LineId;
}

/** How many payments of an amount that nobody knows come in some days: what is paid then is no total without them. */
export function unknownPaidIn(period: Period, contract: Contract, which: Which = {}): number {
  return unknownPaymentsOf(contract).filter((one) => isWithin(one.date, period) && isOne(one, which)).length;
}

/** How many amounts that nobody knows would be earned in them. */
export function unknownEarnedIn(
  { from, to }: Period,
  { unknown }: Pick<Contract, "unknown">,
  which: Which = {},
): number {
  return unknown.filter(({ row, running }: Claim) => {
    const days = earningDays(row, running);
    const isEarned = days.from < to && from < days.to;
    return isEarned && isOne({ line: row.line, secured: row.nature === "secured" }, which);
  }).length;
}

function isOne(one: Required<Which>, { secured = one.secured, line = one.line }: Which): boolean {
  return one.secured === secured && one.line === line;
}
