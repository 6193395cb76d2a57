/** What is spent of the unscheduled-care money in a financial year: as its charges plan it, or more if more was typed. Amounts in cents. */
import { addMonths, type Day } from "../../agreement/day";
import { minus, noMoney, plus, type Cents } from "../../agreement/money";
import { isWithin, type Period } from "../../agreement/period";
import { financialYearOf } from "../../funding/situation/financial-years";
import { earmarkedEarnedIn } from "../earmarked";
import type { Budget } from "../budget";
import { spentIn, type Spending } from "../spending";

type Known = Pick<Budget, "contract" | "spending">;

/**
 * The year of the situation has besides what `situation.earmarkedSpent` says beyond the charges of that year and of the
 * last, before that day. Where the money is older than these two years, no one can tell in which of them it was spent.
 */
export function earmarkedSpentIn(year: Period, known: Known): Cents {
  const planned = spentIn(year, ownOf(known));
  return isWithin(known.contract.choices.situation.day, year) ? plus(planned, beyondCharges(known)) : planned;
}

/** Whether it was earned or spent before a day. */
export function isEarmarkedBefore(day: Day, known: Known): boolean {
  const earned = earmarkedEarnedIn({ from: known.contract.signature, to: day }, known.contract);
  return earned > 0 || ownOf(known).some((one) => isSpentBefore(day, one));
}

/** Its price not known, it is not: nothing says that it will be. */
export function isSpentBefore(day: Day, { months }: Spending): boolean {
  return months.some(({ month }) => month < day) && months.some(({ amount }) => amount !== noMoney);
}

function ownOf({ spending }: Known): readonly Spending[] {
  return spending.filter(({ envelope }) => envelope === "earmarked");
}

function beyondCharges(known: Known): Cents {
  const { situation, time } = known.contract.choices;
  const from = addMonths(financialYearOf(situation.day, time.financialYearEnd).from, -12);
  if (isEarmarkedBefore(from, known)) return noMoney;
  const beyond = minus(situation.earmarkedSpent, spentIn({ from, to: situation.day }, ownOf(known)));
  return beyond > 0 ? beyond : noMoney;
}
