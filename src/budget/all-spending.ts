/** Everything that is planned to be spent, month by month: the charges, and what the posts cost, and what professionals are paid. */
import { noMoney } from "../agreement/money";
import { spendingOfIndemnities } from "./indemnities/spending";
import type { Charge, Planned } from "./planned";
import type { Spending } from "./spending";
import { costByMonth, monthsOfSpan } from "./spread";
import { spendingOfStaff } from "./staff/staff";

/** @param lastMonth the month, 1 to 12, with which the financial year ends */
export function spendingOf(
  { charges, staff, indemnities }: Pick<Planned, "charges" | "staff" | "indemnities">,
  lastMonth: number,
) {
  const posts = spendingOfStaff(staff, charges, lastMonth);
  const ofCharges = charges.map((charge) => spendingOfCharge(charge, lastMonth));
  const declared = spendingOfIndemnities(indemnities, lastMonth);
  return { all: [...ofCharges, ...posts.all, ...declared], unknownTaxYears: posts.unknownTaxYears };
}

/** What one of them costs. */
function spendingOfCharge(charge: Charge, lastMonth: number): Spending {
  const { envelope, action, account, line, key, price, indexation } = charge;
  const mode = price.mode === "monthly" ? price.mode : "amount";
  const known = { mode, amount: price.amount ?? noMoney } as const;
  const months = costByMonth({ price: known, months: monthsOfSpan(charge), indexation }, lastMonth);
  return { envelope, action, account, line, key, months, isKnown: price.amount !== null };
}
