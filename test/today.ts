/** One day for all tests: no answer of theirs changes with the calendar. */
import { dayOf, type Day } from "../src/agreement/day";
import { isSigned, type Choices, type SignedChoices } from "../src/funding/choices";
import { readCase as readOn } from "../src/funding/read-case";

export const today: Day = dayOf(2026, 11, 28) ?? 0;

/** A case read on that day. */
export function readCase(json: unknown): Choices {
  return readOn(json, today);
}

/** A case that has a signature, hence five years. */
export function readSigned(json: unknown): SignedChoices {
  const choices = readCase(json);
  if (!isSigned(choices)) throw new Error("This case has no signature.");
  return choices;
}
