import type { ClosedPart } from "../../agreement/closed-parts";
import type { ContractYear } from "../../agreement/contract-year";
import type { Day } from "../../agreement/day";
import type { LineId } from "../../agreement/lines";
import type { Cents } from "../../agreement/money";

/** A row of the tables in a closed year. */
export interface ClosedAmount {
  readonly year: ContractYear;
  readonly line: LineId;
  readonly part: ClosedPart;
  /** The days over which it was earned: the last one is excluded. */
  readonly from: Day;
  readonly to: Day;
  /** When what the advance left is paid, or taken back. */
  readonly settled: Day;
  /** All that the year gives, under any scenario. */
  readonly amount: Cents;
  /** Of it, what was paid on the first of its days. */
  readonly advance: Cents;
}
