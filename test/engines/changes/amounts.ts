import { amountOf, known, undivided, unknown, type Change } from "./change";

const pathways = { line: "pathways", part: "variable", tier: 2, amount: 36_000.55 };
/** Tier 2 of avenant 2 over five years, then the amounts that its suggestions stand for. */
const dated = {
  name: "CPTS du Val",
  population: 50_000,
  schedule: "AV2",
  signature: "2023-10-01",
  missions: { access: { rate: 0.5 }, crisis: {} },
};
const confirmed = [
  { line: "access", part: "fixed", tier: 2, amount: 70_000 },
  { line: "access", part: "variable", tier: 2, amount: 30_000, suggested: true },
  { line: "crisis", part: "plan", tier: 2, amount: 35_000 },
];
const crisisPlan = { line: "crisis", part: "plan", tier: 2, amount: 35_000 };

/** The parts of the access mission at tier 1 that nobody publishes, as a contract may give them. */
function accessParts(amounts: readonly number[]): { readonly line: string; readonly amount: number }[] {
  const parts = ["fixed", "variable"];
  return amounts.map((amount, index) => ({ line: "access", part: parts[index], tier: 1, amount }));
}

function typedParts(amounts: readonly number[]): Change["typed"] {
  const parts = ["Fixe", "Variable"];
  return amounts.map((amount, index) => [amountOf("Accès aux soins", parts[index] ?? "", 1), amount]);
}

/** Under 80 000 € in all, then over it, then two whole splits, the first of which does not make them. */
const splits = [[20_000.1], [90_000], [50_000, 25_000], [55_000, 25_000]];

export const amountChanges: readonly Change[] = [
  {
    title: "an amount of the table is replaced by the contract's",
    before: known,
    typed: [[amountOf("Parcours pluriprofessionnels", "Variable", 2), 36_000.55]],
    after: { ...known, overrides: [pathways] },
  },
  {
    title: "an amount of another tier is replaced",
    before: known,
    typed: [[amountOf("Parcours pluriprofessionnels", "Variable", 3), 36_000.55]],
    after: { ...known, overrides: [{ ...pathways, tier: 3 }] },
  },
  {
    title: "the published amount comes back",
    before: { ...known, overrides: [pathways] },
    typed: [[amountOf("Parcours pluriprofessionnels", "Variable", 2), 35_000]],
    after: known,
  },
  {
    title: "an unknown amount is typed",
    before: unknown,
    typed: [[amountOf("Crise sanitaire", "Plan de crise", 2), 35_000]],
    after: { ...unknown, overrides: [crisisPlan] },
  },
  {
    title: "the suggestion is typed as the contract's amount, and as a suggestion that was taken",
    before: unknown,
    typed: [
      [amountOf("Crise sanitaire", "Plan de crise", 2), 35_000],
      [{ sheet: "Barème", row: ["Crise sanitaire", "Plan de crise"], nth: 4 }, 35_000],
    ],
    after: { ...unknown, overrides: [{ ...crisisPlan, suggested: true }] },
  },
  {
    title: "the suggestions of a contract are erased, since it says the same amounts",
    before: { ...dated, overrides: confirmed.map((one) => ({ ...one, suggested: true })) },
    typed: [
      [{ sheet: "Barème", row: ["Accès aux soins", "Fixe"], nth: 4, rank: 2 }, null],
      [{ sheet: "Barème", row: ["Crise sanitaire", "Plan de crise"], nth: 4 }, null],
    ],
    after: { ...dated, overrides: confirmed },
  },
  ...splits.map((amounts) => ({
    title: `the parts ${amounts.join(", ")} of an undivided mission are typed`,
    before: undivided,
    typed: typedParts(amounts),
    after: { ...undivided, overrides: accessParts(amounts) },
  })),
];
