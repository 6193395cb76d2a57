import { shareWithoutDust, withoutBinaryDust } from "./fifteen-digits";
import { refuse } from "../refusal/refused";

/** More indicators than any contract has: beyond, a whole column was given. */
const mostIndicators = 1000;
const largestWeight = 1e9;

/**
 * A mission's achievement rate from its contract's indicators: the sum of level × share, hence never above 1 ("dans le
 * respect de l'enveloppe", 2020 deck). No national formula exists: the contract sets indicators, levels and weights.
 * @param levels 0 to 1 each, one an indicator
 * @param weights as many as levels: shares of the variable part where they make 1 or less (what they leave is nobody's),
 * else points or euros, each over their sum; equal shares when null
 */
export function score(levels: readonly unknown[], weights: readonly unknown[] | null): number {
  if (levels.length === 0) return refuse({ kind: "levelsEmpty" });
  if (levels.length > mostIndicators) return refuse({ kind: "tooMany", count: levels.length, most: mostIndicators });
  if (weights && weights.length !== levels.length) {
    return refuse({ kind: "weightsCount", levels: levels.length, weights: weights.length });
  }
  const shares = weights?.map(checkWeight) ?? levels.map(() => 1);
  const sum = shares.reduce((total, share) => total + share, 0);
  const whole = weights && withoutBinaryDust(sum) <= 1 ? 1 : sum;
  const reached = levels.map(checkLevel).reduce((total, level, index) => total + level * (shares[index] ?? 0), 0);
  return withoutBinaryDust(reached / whole);
}

function checkLevel(value: unknown, index: number): number {
  return shareWithoutDust(value) ?? refuse({ kind: "level", received: value, position: index + 1 });
}

function checkWeight(value: unknown, index: number): number {
  const seen = typeof value === "number" ? withoutBinaryDust(value) : NaN;
  return seen >= 0 && seen <= largestWeight ? seen : refuse({ kind: "weight", received: value, position: index + 1 });
}
