import { score as scoreOf } from "../agreement/score";
import { answer } from "./errors";
import { readIndicators } from "./indicators";

/** An achievement rate from its indicators, as `functions.ts` declares it. */
export function score(levels: unknown, weights?: unknown): number {
  return answer(() => {
    const read = readIndicators(levels, weights);
    return scoreOf(read.levels, read.weights);
  });
}
