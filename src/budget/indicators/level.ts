import { earnedBySteps, isReached, linearLevel } from "../../agreement/level";
import { fromEuros, shareOf, toEuros } from "../../agreement/money";
import type { Indicator } from "./indicator";

/**
 * How far an indicator is reached, 0 to 1; null: it is not measured, or lacks what measures it. No national formula exists: the contract says which of
 * the three counts (2020 deck: the contract sets the levels and what each opens, « dans le respect de l'enveloppe »).
 */
export function levelOf(indicator: Indicator): number | null {
  const { kind, achieved, value, reference, target, steps, direction } = indicator;
  if (achieved === null || value === null) return null;
  if (kind === "steps") return earnedBySteps(achieved, steps, direction) / value;
  if (target === null) return null;
  if (kind === "allOrNothing") return isReached(achieved, target, direction) ? 1 : 0;
  return reference === null ? null : linearLevel(achieved, reference, target);
}

/** In its unit, euros to the cent: never above its value. null: as for its level. */
export function earnedOf(indicator: Indicator): number | null {
  const level = levelOf(indicator);
  const { kind, achieved, steps, direction, unit, value } = indicator;
  if (level === null || achieved === null || value === null) return null;
  if (kind === "steps") return earnedBySteps(achieved, steps, direction);
  return unit === "euros" ? toEuros(shareOf(fromEuros(value), level)) : value * level;
}
