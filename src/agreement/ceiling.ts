import ceilings from "./ceilings.json" with { type: "json" };
import { fromEuros, type Cents } from "./money";
import { refuse } from "../refusal/refused";
import { wholeFrom } from "./whole-number";

const years = ceilings.years.map(({ year }) => year);

/**
 * What one professional may receive from a community in a civil year, indemnities and remunerations together
 * (décret 2022-375, article D. 1434-44 CSP: the annual social-security ceiling, whole even for part of a year).
 * @throws Refused outside the years of the table
 */
export function ceilingOf(year: number): Cents {
  const entry = ceilings.years.find((candidate) => candidate.year === year);
  if (entry) return fromEuros(entry.amount);
  return refuse({ kind: "ceilingUnknown", year, first: Math.min(...years), last: Math.max(...years) });
}

/** @throws Refused unless it is a whole year of four digits. */
export function checkYear(value: unknown): number {
  return wholeFrom(1000, 9999, value) ?? refuse({ kind: "year", received: value });
}
