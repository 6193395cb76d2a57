import { shareWithoutDust, withoutBinaryDust } from "./fifteen-digits";
import { refuse } from "./refusal";

/**
 * A mission's achievement rate from its contract's indicators: the sum of level × weight, never above 1 ("dans le
 * respect de l'enveloppe", 2020 deck). No national formula exists: the contract sets indicators, levels and weights.
 * @param levels 0 to 1 each, one an indicator
 * @param weights shares of the variable part, 0 to 1 each, as many as levels; equal shares when null
 */
export function score(levels: readonly unknown[], weights: readonly unknown[] | null): number {
  if (levels.length === 0) return refuse({ kind: "levelsEmpty" });
  if (weights && weights.length !== levels.length) {
    return refuse({ kind: "weightsCount", levels: levels.length, weights: weights.length });
  }
  const shares = weights?.map(checkWeight) ?? levels.map(() => 1 / levels.length);
  const weighted = levels
    .map(checkLevel)
    .reduce((total, level, position) => total + level * (shares[position] ?? 0), 0);
  return Math.min(1, withoutBinaryDust(weighted));
}

function checkLevel(value: unknown, index: number): number {
  return shareWithoutDust(value) ?? refuse({ kind: "level", received: value, position: index + 1 });
}

function checkWeight(value: unknown, index: number): number {
  return shareWithoutDust(value) ?? refuse({ kind: "weight", received: value, position: index + 1 });
}
