import { contractYears } from "../../agreement/contract-year";
import type { Tier } from "../../agreement/schedule";
import { checkTier } from "../../agreement/tier";
import { refuse } from "../../refusal/refused";
import { given, isEmpty, readList } from "../arguments";
import { withoutLastEmpty } from "./rows";

interface Tiers {
  readonly first: Tier;
  /** By contract year; null: as the year before. */
  readonly byYear: readonly (Tier | null)[];
}

/** One tier, or that of each contract year, a blank one being that of the year before. @throws Refused */
export function readTiers(range: unknown): Tiers {
  const cells = withoutLastEmpty(readList(range));
  const { length: most } = contractYears;
  if (cells.length > most) return refuse({ kind: "tiersCount", count: cells.length, most });
  const [first, ...others] = cells;
  const tier = checkTier(given(first));
  return { first: tier, byYear: [tier, ...others.map((cell) => (isEmpty(cell) ? null : checkTier(cell)))] };
}
