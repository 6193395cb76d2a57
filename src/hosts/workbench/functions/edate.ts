/**
 * Univer's own EDATE runs over the end of a short month: a month after 31 January is 2 March for it, where Excel stops
 * at the last of February. This one stops there too.
 */
import { fromSerial, toSerial, type CalendarDay } from "../serial-date";
import type { Computed } from "./executor";
import { plainError } from "./refusals";

const single = { description: "", isOptional: false, isRange: false };

export const edate: Computed = {
  id: "EDATE",
  parameters: [
    { name: "start_date", ...single },
    { name: "months", ...single },
  ],
  call: ([start, months]) => {
    const [from, count] = [start ?? 0, months ?? 0];
    if (typeof from !== "number" || typeof count !== "number") return plainError("#VALUE!");
    const serial = lastDayUpTo(monthsAfter(fromSerial(from), Math.trunc(count)));
    return serial < 0 ? plainError("#NUM!") : serial;
  },
};

const monthsInYear = 12;

function monthsAfter({ year, month, day }: CalendarDay, count: number): CalendarDay {
  const months = year * monthsInYear + month - 1 + count;
  return { year: Math.floor(months / monthsInYear), month: (months % monthsInYear) + 1, day };
}

/** The day itself, or the last of its month when it is too short. */
function lastDayUpTo(wanted: CalendarDay): number {
  return toSerial(wanted) ?? lastDayUpTo({ ...wanted, day: wanted.day - 1 });
}
