import { assumption, known, undivided, type Change } from "./change";

/** Each edge of the tiers, crossed upwards and once downwards. */
const populations: readonly Change[] = [
  populationFrom(39_999, 40_000, known),
  populationFrom(40_000, 39_999, known),
  populationFrom(79_999, 80_000, known),
  populationFrom(175_000, 175_001, known),
  populationFrom(39_999, 40_000, undivided),
  populationFrom(79_999, 80_000, undivided),
  populationFrom(175_000, 175_001, undivided),
];

const contractTier = assumption("Taille inscrite au contrat");

export const territoryChanges: readonly Change[] = [
  ...populations,
  { title: "the contract's tier is typed", before: known, typed: [[contractTier, 4]], after: { ...known, tier: 4 } },
  {
    title: "the contract's tier is erased",
    before: { ...known, tier: 4 },
    typed: [[contractTier, null]],
    after: known,
  },
  {
    title: "the population is erased and the contract's tier stays",
    before: { ...known, tier: 3 },
    typed: [["CPTS_Population", null]],
    after: { ...known, tier: 3, population: undefined },
  },
  {
    title: "the contract is signed on the first day of avenant 2",
    before: known,
    typed: [["CPTS_Signature", 44_652]],
    after: { ...known, signature: "2022-04-01" },
  },
  {
    title: "the community takes a name that looks like a formula",
    before: known,
    typed: [[assumption("Nom de la CPTS"), "=1+1"]],
    after: { ...known, name: "=1+1" },
  },
];

function populationFrom(from: number, to: number, base: { readonly schedule: string }): Change {
  const title = `the population goes from ${from} to ${to} (${base.schedule})`;
  const [before, after] = [from, to].map((population) => ({ ...base, population }));
  return { title, before: { ...before }, typed: [["CPTS_Population", to]], after: { ...after } };
}
