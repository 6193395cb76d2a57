import { toDay, type Day } from "../agreement/day";

/** The day that it is here, by the clock of the machine: the doors alone ask, and hand it to whatever depends on it. */
export function today(): Day {
  return toDay(new Date());
}
