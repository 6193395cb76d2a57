import { addMonths, monthStart } from "../../agreement/day";
import type { Period } from "../../agreement/period";
import type { YearOfContract } from "./frame";

/** The civil months that hold the days of `extent`, whole. */
export function monthsOf(extent: Period): readonly Period[] {
  return stepsOf(monthStart(extent.from), extent.to, 1);
}

/** What comes before the contract, its five years, and what comes after it: the first and the last may be empty. */
export function contractPeriodsOf(years: readonly YearOfContract[], extent: Period): readonly Period[] {
  const [signature, end] = [Math.min(...years.map(({ from }) => from)), Math.max(...years.map(({ to }) => to))];
  return [
    { from: extent.from, to: signature },
    ...years.map(({ from, to }) => ({ from, to })),
    { from: end, to: extent.to },
  ];
}

/** Periods of so many months, one after another, from a day until they hold the eve of another. */
export function stepsOf(first: number, end: number, months: number): readonly Period[] {
  const steps: Period[] = [];
  for (let from = first; from < end; from = addMonths(from, months)) {
    steps.push({ from, to: addMonths(from, months) });
  }
  return steps;
}
