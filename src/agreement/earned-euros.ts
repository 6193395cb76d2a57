import { refuse } from "../refusal/refused";
import { earnedBySteps, linearLevel, type Direction, type Step } from "./level";
import { fromEuros, shareOf, toEuros } from "./money";

/** An indicator as a formula gives it, its values in euros of the variable part. */
export interface IndicatorInEuros {
  /** Its place, from 1. */
  readonly position: number;
  readonly value: number;
  readonly reference: number;
  /** null: nobody said it. */
  readonly target: number | null;
  /** Where there is one, they count in the place of the two ends. */
  readonly steps: readonly Step[];
  /** null: not measured, which is no 0. */
  readonly achieved: number | null;
}

/** To the cent, never above its value; null: what measures it is missing. @throws Refused */
export function earnedEuros({ position, value, steps, achieved, ...ends }: IndicatorInEuros): number | null {
  const beyond = steps.find(({ earned }) => earned > value);
  if (beyond) return refuse({ kind: "indicatorStep", position, earned: beyond.earned, value });
  if (achieved === null) return null;
  if (steps.length > 0) return earnedBySteps(achieved, steps, directionOf(steps, ends));
  const { reference, target } = ends;
  if (target === null) return null;
  if (target === reference) return refuse({ kind: "indicatorEnds", position, target });
  return toEuros(shareOf(fromEuros(value), linearLevel(achieved, reference, target)));
}

/** Steps that earn more as they go down fall; a step alone follows the two ends. */
function directionOf(
  steps: readonly Step[],
  { reference, target }: Pick<IndicatorInEuros, "reference" | "target">,
): Direction {
  const ordered = [...steps].sort((one, other) => one.earned - other.earned);
  const [first, last] = [ordered[0]?.at ?? 0, ordered.at(-1)?.at ?? 0];
  if (first !== last) return last < first ? "down" : "up";
  return target !== null && target < reference ? "down" : "up";
}
