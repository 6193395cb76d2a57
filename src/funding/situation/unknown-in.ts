import { noMoney } from "../../agreement/money";
import { isWithin, type Period } from "../../agreement/period";
import type { Claim } from "../time/claims";
import type { Contract } from "../time/contract";
import { earningDays } from "../time/earning-days";
import { paymentTermsOf } from "../time/payment-terms";

/** How many amounts that nobody knows would be paid in some days: what is paid then is no total without them. */
export function unknownPaidIn(period: Period, { unknown, choices }: Contract): number {
  return unknown.filter((claim) => {
    const { advance, rest } = paymentTermsOf(claim, noMoney, choices);
    return [...(advance ? [advance.date] : []), rest.date].some((date) => isWithin(date, period));
  }).length;
}

/** How many would be earned in them. */
export function unknownEarnedIn({ from, to }: Period, { unknown }: Pick<Contract, "unknown">): number {
  const earning = unknown.map(({ row, running }: Claim) => earningDays(row, running));
  return earning.filter((days) => days.from < to && from < days.to).length;
}
