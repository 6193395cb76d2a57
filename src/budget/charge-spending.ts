/** What a charge costs, month by month. */
import { noMoney } from "../agreement/money";
import type { Charge } from "./planned";
import type { Spending } from "./spending";
import { costByMonth, monthsOfSpan } from "./spread";

/** @param lastMonth the month, 1 to 12, with which the financial year ends */
export function spendingOfCharge(charge: Charge, lastMonth: number): Spending {
  const { envelope, action, account, line, key, price, indexation } = charge;
  const mode = price.mode === "monthly" ? price.mode : "amount";
  const known = { mode, amount: price.amount ?? noMoney } as const;
  const months = costByMonth({ price: known, months: monthsOfSpan(charge), indexation }, lastMonth);
  return { envelope, action, account, line, key, months, isKnown: price.amount !== null };
}
