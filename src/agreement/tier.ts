import { refuse } from "../refusal/refused";
import { tiers, type Schedule, type Tier } from "./schedule";
import { wholeFrom } from "./whole-number";

/** More people than any country of Europe: a population above it is a slip of the keyboard. */
export const largestPopulation = 100_000_000;

/**
 * The tier of a population: the last one whose lower edge it reaches. 40 000 is tier 2, 80 000 and 175 000 are
 * tier 3 (ACI 2019; the texts overlap at 80 000, where the contract decides).
 * @param population whole inhabitants, already checked
 */
export function tierOf(population: number, schedule: Schedule): Tier {
  const [, second, third, fourth] = schedule.file.tierEdges;
  if (population >= fourth) return 4;
  if (population >= third) return 3;
  return population >= second ? 2 : 1;
}

/** @throws Refused unless it is a whole number from 1 to 100 million. */
export function checkPopulation(value: unknown): number {
  return wholeFrom(1, largestPopulation, value) ?? refuse({ kind: "population", received: value });
}

/** @throws Refused unless it is 1, 2, 3 or 4. */
export function checkTier(value: unknown): Tier {
  if (value === 1 || value === 2 || value === 3 || value === 4) return value;
  const whole = wholeFrom(1, tiers.length, value);
  return tiers.find((tier) => tier === whole) ?? refuse({ kind: "tier", received: value });
}
