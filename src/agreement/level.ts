/** How far a result goes, by the three ways that contracts have: none is national, the contract says which one counts. */

export interface Step {
  readonly at: number;
  readonly earned: number;
}

/** Whether more is better, or less. */
export type Direction = "up" | "down";

/** 0 to 1. A falling indicator has its target under its reference: both differences change sign. */
export function linearLevel(achieved: number, reference: number, target: number): number {
  return Math.max(0, Math.min(1, (achieved - reference) / (target - reference)));
}

/** The most that a step reached gives; nothing under the first. */
export function earnedBySteps(achieved: number, steps: readonly Step[], direction: Direction): number {
  const reached = steps.filter(({ at }) => isReached(achieved, at, direction));
  return Math.max(0, ...reached.map(({ earned }) => earned));
}

export function isReached(achieved: number, at: number, direction: Direction): boolean {
  return direction === "up" ? achieved >= at : achieved <= at;
}
