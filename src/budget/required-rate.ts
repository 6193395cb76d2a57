import type { Cents } from "../agreement/money";

/**
 * The achievement rate at which what depends on results makes up for what is missing: in closed form, as the grant is
 * linear in its rate. Below 0 the year balances without it, above 1 no rate balances it.
 * @param missing charges less all that no rate touches, the variable parts that are notified among it
 * @param possible what results bring at a rate of 1, beyond that
 * @returns null when nothing depends on them
 */
export function requiredRateOf(missing: Cents, possible: Cents): number | null {
  return possible === 0 ? null : missing / possible;
}
