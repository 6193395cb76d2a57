import type { Day } from "../../agreement/day";
import { Refused } from "../../refusal/refused";
import { checkSignature } from "../../agreement/signature";
import { parseDate } from "../../typed-figure/typed-date";

/** A day of the agreement, as a field or a cell has it; null for whatever is none. */
export function readableDay(stated: unknown): Day | null {
  try {
    return checkSignature(typeof stated === "string" ? inFigures(stated) : stated);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** The month in letters, in either language: a cell may have been typed in the other. */
function inFigures(text: string): string | null {
  const french = parseDate(text, "fr");
  return french && parseDate(french, "en");
}
