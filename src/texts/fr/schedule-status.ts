import type { Day } from "../../agreement/day";
import type { Schedule } from "../../agreement/schedule";
import { date } from "./figures";
import { statusWords } from "./workbook/common";

/** Whether a schedule is law on a day: a file never says so of itself. */
export function statusOn({ file, to }: Schedule, day: Day): string {
  return to !== null && to < day ? `n'est plus en vigueur depuis le ${date(to + 1)}` : statusWords[file.status];
}
