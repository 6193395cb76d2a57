/** The schedules of a contract: any number, by date, each with the amounts that the contract changes in it. */
import { schedulesByDate } from "../agreement/find-schedule";
import type { Schedule } from "../agreement/schedule";
import type { ScheduleRule } from "../agreement/schedules-of-year";
import type { Choices, ContractSchedule } from "./choices";

/** Those that the dates of a contract may bring in: the one chosen, or all that have been in force, by date. */
export function schedulesUnder(rule: ScheduleRule, chosen: Schedule): readonly Schedule[] {
  return rule === "chosen" ? [chosen] : schedulesByDate;
}

/** The one in which the budget of a year is read. */
export function chosenSchedule(choices: Pick<Choices, "schedule" | "schedules">): ContractSchedule {
  return contractScheduleOf(choices.schedule, choices);
}

/** A schedule with the contract's own amounts, which take the place of its own and of no other's. */
export function contractScheduleOf(schedule: Schedule, { schedules }: Pick<Choices, "schedules">): ContractSchedule {
  return schedules.find((one) => one.schedule === schedule) ?? { schedule, overrides: [], merged: [] };
}
