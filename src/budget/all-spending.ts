/** Everything that is planned to be spent, month by month: the charges, and what the posts cost, and what professionals are paid. */
import { spendingOfIndemnities } from "./indemnities/spending";
import { spendingOfCharge } from "./charge-spending";
import type { Planned } from "./planned";
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
