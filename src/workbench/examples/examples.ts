/** The cases of `examples/`, as the page offers them. */
import amendment from "../../../examples/avenant-2.json" with { type: "json" };
import amendmentAtMost from "../../../examples/avenant-2-maximum.json" with { type: "json" };
import proposal from "../../../examples/proposition-2019.json" with { type: "json" };
import tier1 from "../../../examples/taille-1-demarrage.json" with { type: "json" };
import tier2 from "../../../examples/taille-2.json" with { type: "json" };
import tier3 from "../../../examples/taille-3.json" with { type: "json" };
import tier4 from "../../../examples/taille-4-ville.json" with { type: "json" };
import budgetTier2 from "../../../examples/budgets/taille-2-annee-2.json" with { type: "json" };
import budgetTier3 from "../../../examples/budgets/taille-3-annee-4.json" with { type: "json" };
import type { ExampleWords } from "../../texts/workbench-words";

export interface Example {
  readonly title: keyof ExampleWords;
  /** A case file. */
  readonly file: { readonly name: string; readonly [key: string]: unknown };
  /** With the rows of a first budget, their amounts to be entered. */
  readonly isStarter?: true;
}

/** The one to begin with: a contract under way, all of whose amounts are known. */
export const firstExample: Example = { title: "amendment", file: amendment };

/** Its territory and its date are to be written over. */
const toFill: Example["file"] = {
  name: "CPTS à nommer",
  population: 62000,
  signature: "2025-03-03",
};

export const examples: readonly Example[] = [
  firstExample,
  { title: "budgetToFill", file: toFill, isStarter: true },
  { title: "budgetTier2", file: budgetTier2 },
  { title: "budgetTier3", file: budgetTier3 },
  { title: "tier1", file: tier1 },
  { title: "tier2", file: tier2 },
  { title: "tier3", file: tier3 },
  { title: "tier4", file: tier4 },
  { title: "amendmentAtMost", file: amendmentAtMost },
  { title: "proposal", file: proposal },
];
