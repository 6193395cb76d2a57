/**
 * Univer's own EDATE runs over the end of a short month: a month after 31 January is 2 March for it, where Excel stops
 * at the last of February. This one stops there too.
 */
import { addMonths } from "../../../agreement/day";
import type { Computed } from "./executor";
import { plainError } from "./refusals";

const single = { description: "", isOptional: false, isRange: false };

export const edate: Computed = {
  id: "EDATE",
  parameters: [
    { name: "start_date", ...single },
    { name: "months", ...single },
  ],
  formatOf: () => null,
  isExplained: false,
  call: ([start, months]) => {
    const [from, count] = [start ?? 0, months ?? 0];
    if (typeof from !== "number" || typeof count !== "number") return plainError("#VALUE!");
    const serial = addMonths(Math.floor(from), Math.trunc(count));
    return serial < 0 ? plainError("#NUM!") : serial;
  },
};
