import { fromEuros, shareOf, toEuros } from "../../agreement/money";
import type { Direction, Indicator, Step } from "./indicator";

/**
 * How far an indicator is reached, 0 to 1; null: it is not measured. No national formula exists: the contract says which of
 * the three counts (2020 deck: the contract sets the levels and what each opens, « dans le respect de l'enveloppe »).
 */
export function levelOf(indicator: Indicator): number | null {
  const { kind, achieved, value } = indicator;
  if (achieved === null) return null;
  switch (kind) {
    case "linear":
      return linearLevel(achieved, indicator.reference ?? 0, indicator.target ?? 0);
    case "steps":
      return ofSteps(achieved, indicator.steps, indicator.direction) / value;
    case "allOrNothing":
      return isReached(achieved, indicator.target ?? 0, indicator.direction) ? 1 : 0;
  }
}

/** In its unit, euros to the cent: never above its value. null: it is not measured. */
export function earnedOf(indicator: Indicator): number | null {
  const level = levelOf(indicator);
  const { kind, achieved, steps, direction, unit, value } = indicator;
  if (level === null || achieved === null) return null;
  if (kind === "steps") return ofSteps(achieved, steps, direction);
  return unit === "euros" ? toEuros(shareOf(fromEuros(value), level)) : value * level;
}

/** A falling indicator has its target under its reference: both differences change sign. */
function linearLevel(achieved: number, reference: number, target: number): number {
  return Math.max(0, Math.min(1, (achieved - reference) / (target - reference)));
}

/** The most that a step reached gives; nothing under the first. */
function ofSteps(achieved: number, steps: readonly Step[], direction: Direction): number {
  const reached = steps.filter(({ at }) => isReached(achieved, at, direction));
  return Math.max(0, ...reached.map(({ earned }) => earned));
}

function isReached(achieved: number, at: number, direction: Direction): boolean {
  return direction === "up" ? achieved >= at : achieved <= at;
}
