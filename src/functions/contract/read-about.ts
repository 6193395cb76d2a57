import type { Names } from "../../agreement/line-names";
import { within } from "../../refusal/refused";

/** A refusal of the rules, with what the cell speaks of. @throws Refused */
export function readAbout<T>(about: Names, read: () => T): T {
  return within({ about }, read);
}
