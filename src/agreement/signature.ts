import { checkDay } from "./check-day";
import { addMonths, lastDay, type Day } from "./day";
import { scheduleInForce } from "./find-schedule";
import { refuse } from "../refusal/refused";

/** Its five years and the payments that follow them end before the last day that a spreadsheet knows. */
const lastSignature = addMonths(lastDay, -12 * 10);

/** The date on which a contract was signed: no contract is older than the agreement. @throws Refused */
export function checkSignature(value: unknown): Day {
  const day = checkDay(value);
  scheduleInForce(day);
  return day <= lastSignature ? day : refuse({ kind: "signatureTooLate", day, last: lastSignature });
}
