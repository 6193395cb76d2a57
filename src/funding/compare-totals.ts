import { minus, type Cents } from "../agreement/money";
import { knownInYear } from "./known";
import { moneyOf, type Funding } from "./funding";

/** What a year is worth at the rates typed; null: some of it is unknown. */
export function wholeTotalOf(funding: Funding): Cents | null {
  return knownInYear(funding).unknown > 0 ? null : moneyOf(funding.rows, "central").total;
}

/** How much more one year is worth than another; null: one of them is not known whole. */
export function differenceOf(one: Funding, other: Funding): Cents | null {
  const [more, less] = [wholeTotalOf(one), wholeTotalOf(other)];
  return more === null || less === null ? null : minus(more, less);
}
