import { anniversaryOf } from "./contract-year";
import { parseDay, yearStart, type Day } from "./day";
import { firstDayInForce } from "./find-schedule";
import type { Schedule } from "./schedule";

/**
 * The signature of a contract that gives none: the first 1 January under its schedule, or, for a proposal, after its
 * publication and the day on which the agreement took effect.
 */
export function assumedSignature(schedule: Schedule): Day {
  const earliest = schedule.from ?? Math.max(firstDayInForce, publicationOf(schedule));
  const newYear = yearStart(earliest);
  return newYear === earliest ? newYear : anniversaryOf(newYear, 1);
}

/** Known to the day, the month or the year: then the first day of it. */
function publicationOf({ file }: Schedule): Day {
  return parseDay(`${file.published}-01-01`.slice(0, "2020-01-01".length)) ?? firstDayInForce;
}
