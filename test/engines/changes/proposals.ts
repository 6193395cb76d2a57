import { amountOf, type Change } from "./change";

/** A proposal whose first year has an amount of its own, at a tier that changes. */
const proposed = {
  name: "CPTS du Val",
  population: 12_000,
  schedule: "PROJET-AV2",
  signature: "2021-03-01",
  missions: { crisis: {} },
  assumptions: { tiers: [null, null, 4] },
};

export const proposalChanges: readonly Change[] = [
  {
    title: "the amount of a proposal's first year becomes that of the contract, for all years",
    before: proposed,
    typed: [[amountOf("Fonctionnement", "Fixe", 1), 61_000.5]],
    after: { ...proposed, overrides: [{ line: "operating", part: "fixed", tier: 1, amount: 61_000.5 }] },
  },
  {
    title: "the tier of a proposal grows in year 2",
    before: proposed,
    typed: [[{ sheet: "Saisie", row: [2] }, 3]],
    after: { ...proposed, assumptions: { tiers: [null, 3, 4] } },
  },
];
