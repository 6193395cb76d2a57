import { checkDay } from "./check-day";
import type { Day } from "./day";
import { fold } from "./fold";
import { refuse } from "../refusal/refused";
import { prepareSchedule, type Schedule } from "./schedule";
import { amountsOfSchedules } from "./schedules/amounts";
import { inForceOn } from "./schedules-of-year";

export const schedules: readonly Schedule[] = amountsOfSchedules.map(prepareSchedule);

const byName = new Map(schedules.flatMap((schedule) => namesOf(schedule).map((name) => [fold(name), schedule])));
/** Names as the files write them, which cost no folding. */
export const spelledSchedules: ReadonlyMap<unknown, Schedule> = new Map(
  schedules.flatMap((schedule) => namesOf(schedule).map((name) => [name, schedule])),
);
/** Those that have been in force, by their first days. */
export const schedulesByDate: readonly Schedule[] = schedules
  .filter(({ from }) => from !== null)
  .sort((one, other) => (one.from ?? 0) - (other.from ?? 0));

/** 1 January 2000. */
const firstPlausibleSerial = 36_526;

/** The schedule that a formula means when it names none. */
export const defaultSchedule = findSchedule("ACI2019");

/** A schedule by its id, its name, an alias, or a date (then the one in force that day). @throws Refused */
export function findSchedule(value: unknown): Schedule {
  return spelledSchedules.get(value) ?? findFolded(value) ?? findByDate(value);
}

function findFolded(value: unknown): Schedule | undefined {
  return typeof value === "string" || typeof value === "number" ? byName.get(fold(String(value))) : undefined;
}

/** The day on which the agreement took effect: 25 August 2019. */
export const firstDayInForce = Math.min(...schedulesByDate.flatMap(({ from }) => from ?? []));

/** The schedule in force on a day. @throws Refused before the agreement took effect. */
export function scheduleInForce(day: Day): Schedule {
  return inForceOn(day, schedulesByDate);
}

function findByDate(value: unknown): Schedule {
  const looksLikeDate = typeof value === "string" ? /^\s*\d+[-/.]\d+[-/.]\d+\s*$/.test(value) : isLateSerial(value);
  if (looksLikeDate) return scheduleInForce(checkDay(value));
  return refuse({
    kind: "schedule",
    received: value,
    accepted: schedules.map(({ file }) => file.aliases[0] ?? file.id),
  });
}

/** A small number is a mistyped alias or a year, not a day of the early twentieth century. */
function isLateSerial(value: unknown): boolean {
  return typeof value === "number" && value >= firstPlausibleSerial;
}

function namesOf({ file }: Schedule): readonly string[] {
  return [file.id, file.name, ...file.aliases];
}
