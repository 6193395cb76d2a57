/** Communes that a bare name may mean beside the only one that has it: what people say for short, or what it was called. */
import type { Commune } from "./commune";
import type { Gazetteer } from "./gazetteer";

/** Évry has 402 inhabitants and Évry-Courcouronnes 66 919: so many times as many, and people say the short name of the large one. */
const farLarger = 20;

/** @param folded the name, as one compares it @returns none: nobody means another */
export function meantInstead(only: Commune, folded: string, gazetteer: Gazetteer): readonly Commune[] {
  const longer = gazetteer
    .beginningBy(folded[0] ?? "")
    .filter(([name]) => name.startsWith(`${folded} `))
    .flatMap(([, communes]) => communes)
    .filter(({ population }) => population >= farLarger * Math.max(only.population, 1));
  // A commune of that name was taken in by a larger one than the one that has it still.
  const takenIn = gazetteer
    .formerNamed(folded)
    .map(({ into }) => into)
    .filter(({ population }) => population > only.population);
  const others = [...new Set([...longer, ...takenIn])].filter((one) => one !== only);
  return others.sort((one, other) => other.population - one.population);
}
