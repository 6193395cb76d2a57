import type { Names } from "../../agreement/line-names";
import { Refused } from "../../agreement/refusal";
import { refuseContract } from "../../funding/time/contract-problem";

/** A refusal of the rules, with what the cell speaks of. @throws ContractRefused */
export function readAbout<T>(about: Names, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused) return refuseContract({ kind: "refused", about, refusal: error.refusal });
    throw error;
  }
}
