import type { Day } from "./day";

/** The days from `from`, included, to `to`, excluded: periods that follow one another share no day. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export function daysIn({ from, to }: Period): number {
  return to - from;
}

export function isWithin(day: Day, { from, to }: Period): boolean {
  return from <= day && day < to;
}

export function oneDay(day: Day): Period {
  return { from: day, to: day + 1 };
}
