import { shareOf, type Cents } from "./money";

/** ACI 2019, article 9.1, and model contract, articles 6.1 and 6.2: the balance is the rest, once the year is over. */
export const advanceShare = 0.75;

/** What is paid ahead of a fixed amount; the operating grant of the first year alone is paid whole. */
export function advanceOf(amount: Cents): Cents {
  return shareOf(amount, advanceShare);
}
