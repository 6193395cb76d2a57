import { withoutSheet } from "../../../address";
import type { PaymentRefs } from "../refs";

type PaymentRanges = Pick<
  PaymentRefs,
  "key" | "date" | "line" | "part" | "year" | "kind" | "certainty" | "shown" | "byDate" | "runsFrom" | "unknown"
>;

/** The columns of the payments as the formulas of their own sheet write them. */
export function onThisSheet(payments: PaymentRanges): PaymentRanges {
  const { key, date, line, part, year, kind, certainty, shown, byDate, runsFrom, unknown } = payments;
  return {
    key: withoutSheet(key),
    date: withoutSheet(date),
    line: withoutSheet(line),
    part: withoutSheet(part),
    year: withoutSheet(year),
    kind: withoutSheet(kind),
    certainty: withoutSheet(certainty),
    shown: withoutSheet(shown),
    byDate: withoutSheet(byDate),
    runsFrom: withoutSheet(runsFrom),
    unknown: withoutSheet(unknown),
  };
}
