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
  }[];
  readonly lowest: { readonly day: string; readonly amount: number };
  readonly coveredMonths: number | null;
}

export function cashInEuros({ opening, months, lowest, coveredMonths }: Cash): CashInEuros {
  return {
    opening: toEuros(opening),
    months: months.map(({ from, to, grant, other, charges, closing }) => ({
      from: toIso(from),
      to: toIso(to - 1),
      grant: toEuros(grant),
      other: toEuros(other),
      charges: toEuros(charges),
      closing: toEuros(closing),
    })),
    lowest: { day: toIso(lowest.day), amount: toEuros(lowest.amount) },
    coveredMonths,
  };
}
