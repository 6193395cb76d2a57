/** What a person says of the follow-up of a year: what a correction is of, and whether it says why. */
import { chargeLines, classOf } from "../form/form-lines";
import type { Correction } from "../planned";

export const trackedClasses: readonly string[] = [...new Set(chargeLines.map(classOf))];

/** An amount without a reason. */
export function isSilent({ amount, reason }: Correction): boolean {
  return amount !== 0 && reason === "";
}
