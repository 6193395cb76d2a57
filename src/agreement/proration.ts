import { monthsBetween } from "./day";
import { daysIn, type Period } from "./period";

/** No text says how the share of a year is counted: actual days, or whole months (to be checked in the contract). */
export const prorationBases = ["days", "months"] as const;
export type ProrationBasis = (typeof prorationBases)[number];

/** A share of a contract year as one says it: 181 days of 365, 5 months of 12. */
export interface Proration {
  readonly basis: ProrationBasis;
  readonly count: number;
  readonly of: number;
}

/** What `running`, a part of a contract year, is of the whole `year` (model contract, article 6.2). */
export function prorationOf(running: Period, year: Period, basis: ProrationBasis): Proration {
  if (basis === "days") return { basis, count: daysIn(running), of: daysIn(year) };
  return { basis, count: Math.min(12, monthsBetween(running.from, running.to)), of: 12 };
}

/** As a number from 0 to 1. */
export function ratioOf({ count, of }: Proration): number {
  return count / of;
}
