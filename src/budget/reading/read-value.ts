/** The values that a plan is made of, each read with its place. */
import { checkDay } from "../../agreement/check-day";
import { contractYears, type ContractYear } from "../../agreement/contract-year";
import { dayOf, monthStart, type Day } from "../../agreement/day";
import { fold } from "../../agreement/fold";
import { fromEuros, minus, noMoney, type Cents } from "../../agreement/money";
import { refuse, Refused } from "../../refusal/refused";
import { firstPlannedDay, largestPlanned, lastPlannedDay, longestLabel } from "../bounds";

export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** @throws Refused when the case has no such value, or a blank in its place */
function refuseNothing(path: string, received: unknown): void {
  if (!isGiven(received)) refuse({ kind: "missing" }, { path });
}

/** @throws Refused unless it is a number of euros from 0 to 10 million */
export function readAmount(path: string, received: unknown): Cents {
  refuseNothing(path, received);
  const isAmount = typeof received === "number" && received >= 0 && received <= largestPlanned;
  if (!isAmount) return refuse({ kind: "amount", received, most: largestPlanned }, { path });
  return fromEuros(received);
}

/** The same, below zero too: an entry that undoes others. */
export function readSignedAmount(path: string, received: unknown): Cents {
  if (typeof received !== "number" || received >= 0) return readAmount(path, received);
  return minus(noMoney, readAmount(path, -received));
}

export function readAmountIfAny(path: string, received: unknown): Cents | null {
  return isGiven(received) ? readAmount(path, received) : null;
}

/** @throws Refused unless it is a number between two bounds */
export function readFigure(path: string, received: unknown, least: number, most: number): number {
  refuseNothing(path, received);
  const isFigure = typeof received === "number" && received >= least && received <= most;
  return isFigure ? received : refuse({ kind: "figure", received, least, most }, { path });
}

/** @throws Refused unless it is one of the five */
export function readContractYear(path: string, received: unknown): ContractYear {
  refuseNothing(path, received);
  const found = contractYears.find((year) => year === received);
  return found ?? refuse({ kind: "unknown", received, accepted: contractYears.map(String) }, { path });
}

/** On one line, without the spaces that nobody sees; « É » is one sign, as a Mac does not always write it. */
export function readText(path: string, text: string | undefined, most: number = longestLabel): string {
  const tidy = (text ?? "").normalize("NFC").replace(/\s+/g, " ").trim();
  const { length } = [...tidy];
  return length <= most ? tidy : refuse({ kind: "textTooLong", length, most }, { path });
}

/** @throws Refused unless it is a date of the times of the agreement */
export function readDay(path: string, received: unknown): Day {
  refuseNothing(path, received);
  return within(path, dayIn(received) ?? refuse({ kind: "month", received }, { path }));
}

/** The first day of a month: `2025-03`, `03/2025`, or any day of it. */
export function readMonth(path: string, received: unknown): Day {
  refuseNothing(path, received);
  const month = monthIn(received) ?? dayIn(received) ?? refuse({ kind: "month", received }, { path });
  return monthStart(within(path, month));
}

function within(path: string, day: Day): Day {
  const [first, last] = [firstPlannedDay, lastPlannedDay];
  return day >= first && day <= last ? day : refuse({ kind: "monthOutside", day, first, last }, { path });
}

function monthIn(received: unknown): Day | null {
  if (typeof received !== "string") return null;
  const [, year, month] = /^(\d{4})-(\d{1,2})$/.exec(received.trim()) ?? [];
  const [, monthFirst, yearLast] = /^(\d{1,2})\/(\d{4})$/.exec(received.trim()) ?? [];
  return dayOf(Number(year ?? yearLast), Number(month ?? monthFirst), 1);
}

function dayIn(received: unknown): Day | null {
  try {
    return checkDay(received);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** One of a closed set, by its id or by the name that people give it. */
export function readName<Id extends string>(
  path: string,
  received: unknown,
  ids: readonly Id[],
  nameOf: (id: Id) => string,
): Id {
  refuseNothing(path, received);
  const exact = ids.find((id) => id === received);
  if (exact !== undefined) return exact;
  const wanted = typeof received === "string" ? fold(received) : null;
  const found = ids.find((id) => fold(id) === wanted || fold(nameOf(id)) === wanted);
  return found ?? refuse({ kind: "unknown", received, accepted: ids }, { path });
}

/** @throws Refused when it has more rows than a plan may hold */
export function checkRows<T>(path: string, rows: readonly T[] | undefined, most: number): readonly T[] {
  const { length: count } = rows ?? [];
  return count <= most ? (rows ?? []) : refuse({ kind: "tooManyRows", count, most }, { path });
}
