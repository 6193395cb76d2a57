/** A sum that lacks amounts nobody knows: what is known of it, or else « à saisir », never a zero in their place. */
import { toEuros, type Cents } from "../agreement/money";
import { commonWords, toEnter } from "../texts/fr/workbook/common";
import { body, total, type Content } from "./cells";
import { empty, joined, quoted, when } from "./formula";

/** @param unknown how many amounts are missing from it */
export function knownOrToEnter(known: string, unknown: string): string {
  return when(`${known}=0`, when(`${unknown}>0`, quoted(toEnter), "0"), known);
}

/** What the formula gives. */
export function shownSum(amount: Cents, unknown: number): number | string {
  return amount === 0 && unknown > 0 ? toEnter : toEuros(amount);
}

/** Beside sums, how many amounts their row lacks; nothing where it lacks none. */
export function toEnterCount(unknown: string): string {
  return when(`${unknown}=0`, empty, unknown);
}

/** What the formula gives. */
export function shownToEnter(unknown: number): number | string {
  return unknown === 0 ? "" : unknown;
}

/** A sum that lacks an amount is no total. @param unknown how many it lacks, and how many the core counts */
export function totalOfKnown(unknown: string, count: number): Content {
  const { knownTotal, total: whole } = commonWords;
  return total(when(`${unknown}>0`, quoted(knownTotal), quoted(whole)), count > 0 ? knownTotal : whole, "text");
}

/** The name of a sum, and words beside it as long as it lacks an amount. @param unknown how many, and how many the core counts */
export function knownLabel(label: string, beside: string, unknown: string, count: number): Content {
  const formula = when(`${unknown}>0`, quoted(label + beside), quoted(label));
  return { ...body(count > 0 ? label + beside : label), formula };
}

/** The name of a figure, and beside it how many amounts it lacks, if any. */
export function labelOfKnown(label: string, unknown: string): string {
  return when(`${unknown}=0`, quoted(label), joined(quoted(`${label} + `), unknown, quoted(` ${toEnter}`)));
}

/** What the formula gives. */
export function shownLabel(label: string, unknown: number): string {
  return unknown === 0 ? label : `${label} + ${unknown} ${toEnter}`;
}
