import type { Day } from "../../agreement/day";
import { rulesOf } from "../../agreement/rules-of";
import type { Schedule } from "../../agreement/schedule";
import { date } from "./figures";
import { statusWords } from "./workbook/common";

/** Whether a schedule is law on a day: a file never says so of itself. */
export function statusOn(schedule: Schedule, day: Day): string {
  const { to } = schedule;
  return to !== null && to < day
    ? `n'est plus en vigueur depuis le ${date(to + 1)}`
    : statusWords[rulesOf(schedule).status];
}
