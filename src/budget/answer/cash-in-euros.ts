import { toIso } from "../../agreement/day";
import { toEuros } from "../../agreement/money";
import type { Cash } from "../cash";

export interface CashInEuros {
  readonly opening: number;
  readonly months: readonly {
    readonly from: string;
    readonly to: string;
    readonly grant: number;
    readonly other: number;
    readonly charges: number;
    readonly closing: number;
    readonly unknown: number;
  }[];
  readonly lowest: { readonly day: string; readonly amount: number };
  readonly coveredMonths: number | null;
  readonly unknown: number;
}

/** What is missing of a month, or of all: charges and payments of the grant alike, as the sheet counts them. */
export function cashInEuros({ opening, months, lowest, coveredMonths, unknown, unknownGrant }: Cash): CashInEuros {
  return {
    opening: toEuros(opening),
    months: months.map(({ from, to, grant, other, charges, closing, ...lacking }) => ({
      from: toIso(from),
      to: toIso(to - 1),
      grant: toEuros(grant),
      other: toEuros(other),
      charges: toEuros(charges),
      closing: toEuros(closing),
      unknown: lacking.unknown + lacking.unknownGrant,
    })),
    lowest: { day: toIso(lowest.day), amount: toEuros(lowest.amount) },
    coveredMonths,
    unknown: unknown + unknownGrant,
  };
}
