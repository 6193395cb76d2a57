import ceilings from "../../agreement/ceilings.json" with { type: "json" };
import { fromEuros, type Cents } from "../../agreement/money";

export interface YearlyCeiling {
  readonly year: number;
  readonly amount: Cents;
  readonly confidence: string;
  readonly source: string;
}

/** Of what one professional may receive in a civil year, by the decree: those that are known, in order. */
export const yearlyCeilings: readonly YearlyCeiling[] = ceilings.years.map(
  ({ year, amount, confidence, reference }) => ({
    year,
    amount: fromEuros(amount),
    confidence,
    source: reference.title,
  }),
);

export const ceilingRule = ceilings.rule;

/** null: the year's is not in our table, and nothing is judged by it. */
export function knownCeiling(year: number): Cents | null {
  return yearlyCeilings.find((one) => one.year === year)?.amount ?? null;
}
