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

export function cashInEuros({ opening, months, lowest, coveredMonths, unknown }: Cash): CashInEuros {
  return {
    opening: toEuros(opening),
    months: months.map(({ from, to, grant, other, charges, closing, unknown: missing }) => ({
      from: toIso(from),
      to: toIso(to - 1),
      grant: toEuros(grant),
      other: toEuros(other),
      charges: toEuros(charges),
      closing: toEuros(closing),
      unknown: missing,
    })),
    lowest: { day: toIso(lowest.day), amount: toEuros(lowest.amount) },
    coveredMonths,
    unknown,
  };
}
