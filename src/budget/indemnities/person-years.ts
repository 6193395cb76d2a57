/** What each person declares in each civil year, against the ceiling of the law and the community's own. */
import { yearOf } from "../../agreement/day";
import { minus, noMoney, plus, shareOf, type Cents } from "../../agreement/money";
import { knownCeiling } from "./ceilings";
import { dueOf, isSame } from "./due-amount";
import type { Indemnities } from "./indemnity";

/** Of a cap, from which a person is warned. */
export const warnedFrom = 0.8;

/** `lacking`: under each cap by what is known, and a declaration has no amount. */
export type CapState = "over" | "near" | "under" | "unknown" | "lacking";

export interface PersonYear {
  /** As the first of its declarations writes it. */
  readonly person: string;
  readonly year: number;
  readonly total: Cents;
  /** How many of its declarations have no amount: the total lacks them. */
  readonly unknown: number;
  /** Of the law; null: the year's is not known. */
  readonly ceiling: Cents | null;
  /** Below zero: what is beyond; null also as long as a declaration without an amount may take what is left. */
  readonly left: Cents | null;
  readonly secondCap: Cents | null;
  readonly secondLeft: Cents | null;
  readonly state: CapState;
}

/** In the order in which they first declare. */
export function personYearsOf(indemnities: Indemnities): readonly PersonYear[] {
  const found: { person: string; year: number; total: Cents; unknown: number }[] = [];
  for (const declaration of indemnities.declarations) {
    const year = yearOf(declaration.day);
    const due = dueOf(declaration, indemnities.rates);
    const own = found.find((one) => one.year === year && isSame(one.person, declaration.person));
    const row = own ?? { person: declaration.person, year, total: noMoney, unknown: 0 };
    if (own === undefined) found.push(row);
    row.total = plus(row.total, due ?? noMoney);
    row.unknown += due === null ? 1 : 0;
  }
  return found.map((one) => ({ ...one, ...capsOf(one, indemnities.secondCap) }));
}

/** Somebody's year is beyond a cap: nothing more is to be paid to them. */
export function isCapPassed(indemnities: Indemnities | null): boolean {
  return indemnities !== null && personYearsOf(indemnities).some(({ state }) => state === "over");
}

type Declared = Pick<PersonYear, "total" | "year" | "unknown">;

function capsOf({ total, year, unknown }: Declared, secondCap: Cents | null) {
  const ceiling = knownCeiling(year);
  const left = (cap: Cents | null) => (cap === null || (unknown > 0 && total <= cap) ? null : minus(cap, total));
  const caps = [ceiling, secondCap].filter((cap) => cap !== null);
  const state = stateOf({ total, unknown }, ceiling, caps);
  return { ceiling, left: left(ceiling), secondCap, secondLeft: left(secondCap), state };
}

function stateOf({ total, unknown }: Omit<Declared, "year">, ceiling: Cents | null, caps: readonly Cents[]): CapState {
  if (caps.some((cap) => total > cap)) return "over";
  if (caps.some((cap) => total >= shareOf(cap, warnedFrom))) return "near";
  if (ceiling === null) return "unknown";
  return unknown > 0 ? "lacking" : "under";
}
