/** When the balance of a closed year may be paid: after its last day, and within the longest delays that a contract says. */
import { addMonths, type Day } from "../../agreement/day";
import type { ClosedAmount } from "../../funding/time/closed-amount";
import { refuse } from "../../refusal/refused";

/** As long a lag as a case may say, and as long a delay beyond it: two years each. */
const longestWait = 48;

/** @param to the day after the last one of the year @throws Refused */
export function checkNotTooLate(year: number, settled: Day, to: Day): void {
  const latest = addMonths(to, longestWait);
  if (settled > latest) refuse({ kind: "closingSettledLate", year, settled, latest });
}

/** An aid and a crisis are paid on their own day. @param to the day after the last one of the year @throws Refused */
export function checkSettledRow(row: ClosedAmount, to: Day): void {
  const { year, part, settled } = row;
  if (part === "aid" || part === "crisis") return;
  if (settled < row.to) refuse({ kind: "closedSettledEarly", year, settled, to: row.to });
  checkNotTooLate(year, settled, to);
}
