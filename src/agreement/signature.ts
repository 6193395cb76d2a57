import { checkDay } from "./check-day";
import type { Day } from "./day";
import { scheduleInForce } from "./find-schedule";

/** The date on which a contract was signed: no contract is older than the agreement. @throws Refused */
export function checkSignature(value: unknown): Day {
  const day = checkDay(value);
  scheduleInForce(day);
  return day;
}
