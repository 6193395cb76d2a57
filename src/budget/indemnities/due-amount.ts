import { shareOf, type Cents } from "../../agreement/money";
import type { Declaration, IndemnityRate } from "./indemnity";

/** What a declaration is worth: the amount typed, else its quantity at the rate; null: to be entered. */
export function dueOf(declaration: Declaration, rates: readonly IndemnityRate[]): Cents | null {
  const { amount, quantity } = declaration;
  if (amount !== null) return amount;
  const rate = rateOf(declaration, rates);
  return rate === null || quantity === null ? null : shareOf(rate, quantity);
}

/** That of its profession and activity, else that of the activity for all; null: none was voted. */
export function rateOf(
  { profession, activity, nature }: Pick<Declaration, "profession" | "activity" | "nature">,
  rates: readonly IndemnityRate[],
): Cents | null {
  const voted = rates.filter((rate) => activity !== "" && isSame(rate.activity, activity) && rate[nature] !== null);
  const own = profession === "" ? undefined : voted.find((rate) => isSame(rate.profession, profession));
  return (own ?? voted.find((rate) => rate.profession === ""))?.[nature] ?? null;
}

/** As COUNTIFS compares them. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
