import type { LineId } from "./lines";
import { minus, noMoney, shareOf, sum, type Cents } from "./money";
import { amountAt, type Schedule, type Tier } from "./schedule";
import { entryOf, yearlyAmountOf } from "./yearly-amount";

/** A line of a contract year, split; null: unknown. `other` holds what is neither fixed nor variable. */
export interface Breakdown {
  readonly fixed: Cents | null;
  readonly variable: Cents | null;
  readonly other: Cents | null;
  readonly total: Cents | null;
}

/** What a line is worth in a contract year, part by part, its variable part at `rate` (0 to 1). @throws Refused */
export function breakdownOf(line: LineId, tier: Tier, rate: number, schedule: Schedule): Breakdown {
  const { secured, variable, total } = yearlyAmountOf(line, tier, schedule);
  const row = entryOf(line, schedule).parts.fixed;
  const fixed = row ? amountAt(row, tier) : noMoney;
  const earned = variable === null ? null : shareOf(variable, rate);
  const other = secured === null || fixed === null ? null : minus(secured, fixed);
  const split = secured === null || earned === null ? null : sum([secured, earned]);
  return { fixed, variable: earned, other, total: rate === 1 ? total : split };
}
