import { checkDay } from "./check-day";
import { addMonths, lastDay, type Day } from "./day";
import { scheduleInForce } from "./find-schedule";
import { refuse } from "../refusal/refused";

/** Its five years and the payments that follow them end before the last day that a spreadsheet knows. */
const lastSignature = addMonths(lastDay, -12 * 10);

/** The date on which a contract was signed: no contract is older than the agreement. @throws Refused */
export function checkSignature(value: unknown): Day {
  const day = sinceAgreement(value);
  return day <= lastSignature ? day : refuse({ kind: "signatureTooLate", day, last: lastSignature });
}

/** A day of which a contract may speak. @throws Refused */
export function checkContractDay(value: unknown): Day {
  const day = sinceAgreement(value);
  return day <= lastSignature ? day : refuse({ kind: "dayTooLate", day, last: lastSignature });
}

function sinceAgreement(value: unknown): Day {
  const day = checkDay(value);
  scheduleInForce(day);
  return day;
}
