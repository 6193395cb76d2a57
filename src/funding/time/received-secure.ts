import type { Day } from "../../agreement/day";
import { plus, type Cents } from "../../agreement/money";
import type { Contract } from "./contract";
import { cashBefore, type Ledger } from "./ledger";
import { repaymentsFrom } from "./repayments";

/** What was received before a day whatever the results, less the advances that are to be given back from that day on. */
export function receivedSecure(day: Day, ledger: Ledger, contract: Contract): Cents {
  return plus(cashBefore(day, ledger).secured, repaymentsFrom(day, ledger, contract));
}
