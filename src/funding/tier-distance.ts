import { tiers, type Schedule, type Tier } from "../agreement/schedule";

/** The tier after that of a population, and how many inhabitants it still takes; null: there is none above. */
export function nextTierOf(
  population: number,
  { file }: Schedule,
): { readonly tier: Tier; readonly edge: number; readonly lacking: number } | null {
  for (const [index, edge] of file.tierEdges.entries()) {
    const tier = tiers[index];
    if (tier !== undefined && edge > population) return { tier, edge, lacking: edge - population };
  }
  return null;
}
