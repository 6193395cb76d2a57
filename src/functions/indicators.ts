import { isEmpty, orZero, readList } from "./arguments";

interface Indicators {
  readonly levels: readonly unknown[];
  readonly weights: readonly unknown[] | null;
}

/** Levels and weights as SCORE takes them: a row without a weight is no indicator, whatever an empty cell arrives as. */
export function readIndicators(levels: unknown, weights: unknown): Indicators {
  const allLevels = readList(levels).map(orZero);
  if (!Array.isArray(weights) && isEmpty(weights)) return { levels: allLevels, weights: null };
  const allWeights = readList(weights);
  if (allLevels.length !== allWeights.length) return { levels: allLevels, weights: allWeights };
  const isIndicator = (_: unknown, index: number) => !isEmpty(allWeights[index]);
  return { levels: allLevels.filter(isIndicator), weights: allWeights.filter(isIndicator) };
}
