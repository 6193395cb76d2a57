import type { Day } from "../../agreement/day";
import { Refused } from "../../agreement/refusal";
import { checkSignature } from "../../agreement/signature";

/** A day of the agreement, as a field or a cell has it; null for whatever is none. */
export function readableDay(stated: unknown): Day | null {
  try {
    return checkSignature(stated);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
