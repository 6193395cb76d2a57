/** What there is to know of a population that was summed of communes: facts, to which `texts` gives their sentences. */
import type { Tier } from "../agreement/schedule";
import type { CommunesSummed } from "./choices";
import type { Funding } from "./funding";
import { nextTierOf } from "./tier-distance";

export type CommunesNote =
  | { readonly kind: "communesSummed"; readonly communes: CommunesSummed }
  /** The contract has another population, which prevails. */
  | { readonly kind: "communesOverridden"; readonly communes: CommunesSummed; readonly population: number }
  | { readonly kind: "nextTier"; readonly tier: Tier; readonly edge: number; readonly lacking: number };

/** Nothing where no communes were named. */
export function communesNotesOf({ choices }: Funding): readonly CommunesNote[] {
  const { communes, population, contractTier, schedule } = choices;
  if (communes === null || population === null) return [];
  const next = contractTier === null ? nextTierOf(population, schedule) : null;
  return [
    population === communes.population
      ? { kind: "communesSummed", communes }
      : { kind: "communesOverridden", communes, population },
    ...(next === null ? [] : [{ kind: "nextTier", ...next } as const]),
  ];
}
