import { contractPeriod } from "../../agreement/contract-year";
import type { Day } from "../../agreement/day";

/** A contract that ends early, ends after its signature and before its five years are over. */
interface ContractEndOutside {
  readonly kind: "contractEnd";
  readonly day: Day;
  readonly signature: Day;
  /** The day after the last of the five years. */
  readonly end: Day;
}

/** null: it may end on that day. */
export function contractEndProblem(day: Day, signature: Day): ContractEndOutside | null {
  const { to: end } = contractPeriod(signature);
  return day > signature && day < end ? null : { kind: "contractEnd", day, signature, end };
}
