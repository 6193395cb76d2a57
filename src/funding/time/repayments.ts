import type { Day } from "../../agreement/day";
import { sum, type Cents } from "../../agreement/money";
import type { Contract } from "./contract";
import type { Ledger } from "./ledger";

/**
 * What is taken back on a day or after it, in the contract years that began before: advances of missions that stop, which
 * the bank already holds and nobody may spend. Zero or below.
 */
export function repaymentsFrom(day: Day, { payments }: Ledger, { years }: Contract): Cents {
  const begun = years.filter(({ from }) => from < day).length;
  return sum(
    payments
      .filter(({ amount, date, contractYear }) => amount < 0 && date >= day && contractYear <= begun)
      .map(({ amount }) => amount),
  );
}
