import { noMoney, plus, shareOf, sum, type Cents } from "../../agreement/money";
import type { Day } from "../../agreement/day";
import { isWithinFixed } from "../merged-parts";
import type { Contract } from "../time/contract";
import type { YearOfContract } from "../time/frame";
import type { Payment } from "../time/payments";

/**
 * What is paid before a day for the unscheduled-care device alone, less what is taken back of it: the earmarked envelope
 * of 2019 whole, and of the fixed part of avenant 2 the share that the contract says is earmarked (dossier §5.3b, §10).
 */
export function tiedBefore(day: Day, payments: readonly Payment[], contract: Contract): Cents {
  const access = payments.filter(({ line, date }) => line === "access" && date < day);
  const envelope = access.filter(({ part }) => part === "earmarked");
  const fixed = access.filter(({ part }) => part === "fixed");
  return plus(amountOf(envelope), sum(contract.years.map((year) => tiedOfFixed(year, fixed, contract))));
}

/** In one contract year, one rounding; nothing where the schedule of the year holds the envelope apart. */
function tiedOfFixed(year: YearOfContract, fixed: readonly Payment[], { choices }: Contract): Cents {
  const own = fixed.filter(({ contractYear }) => contractYear === year.year);
  const [first] = own;
  return first === undefined ? noMoney : shareOf(amountOf(own), tiedShare(year, first.due.whole, choices));
}

/** Of the fixed part of a year, 0 to 1: never more than there is. @param whole what that part is worth in a whole year */
function tiedShare({ schedules }: YearOfContract, whole: Cents, choices: Contract["choices"]): number {
  const [first] = schedules;
  const { earmarkedOfFixed } = choices;
  if (first === undefined || whole === 0 || earmarkedOfFixed === null) return 0;
  return isWithinFixed({ line: "access", part: "earmarked" }, first.schedule)
    ? Math.min(1, earmarkedOfFixed / whole)
    : 0;
}

function amountOf(payments: readonly Payment[]): Cents {
  return sum(payments.map(({ amount }) => amount));
}
