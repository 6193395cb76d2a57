import { isOmitted, readList } from "./arguments";

/** Levels and weights as SCORE takes them: a row that is blank in both is passed over. */
export function readIndicators(levels: unknown, weights: unknown): { levels: unknown[]; weights: unknown[] | null } {
  const allLevels = readList(levels);
  if (weights === null || weights === undefined) return { levels: [...allLevels], weights: null };
  const allWeights = readList(weights);
  if (allLevels.length !== allWeights.length) return { levels: [...allLevels], weights: [...allWeights] };
  const pairs = allLevels.map((level, index) => [level, allWeights[index]] as const);
  const filled = pairs.filter((pair) => !pair.every(isOmitted));
  return { levels: filled.map(([level]) => level), weights: filled.map(([, weight]) => weight) };
}
