import type { ContractYear } from "../../agreement/contract-year";
import type { Day } from "../../agreement/day";
import { noMoney, plus, shareOf, sum, type Cents } from "../../agreement/money";
import type { Choices } from "../choices";
import { isEnvelopeWithinFixed } from "../merged-parts";
import { closedRowOf, isClosedYear } from "../time/closed-years";
import type { Contract } from "../time/contract";
import type { Due } from "../time/due";
import type { YearOfContract } from "../time/frame";
import type { Payment } from "../time/payments";
import { tiedOfUnknownBefore } from "./tied-of-unknown";

/** Of the fixed part of the access mission, in one contract year. */
export interface TiedYear {
  readonly year: ContractYear;
  readonly received: Cents;
  /** 0 to 1. */
  readonly share: number;
  readonly amount: Cents;
}

/**
 * What is paid before a day for the unscheduled-care device alone, less what is taken back of it: the earmarked envelope
 * of 2019 whole, and of the fixed part of avenant 2 the share that the contract says is earmarked (dossier §5.3b, §10).
 */
export function tiedBefore(day: Day, payments: readonly Payment[], contract: Contract): Cents {
  return plus(tiedOfKnownBefore(day, payments, contract), tiedOfUnknownBefore(day, contract));
}

/** The same, of what a balance of the bank counts: a coming payment that nobody knows adds to neither. */
export function tiedInBankBefore(day: Day, payments: readonly Payment[], contract: Contract): Cents {
  const { situation } = contract.choices;
  const paid = tiedOfUnknownBefore(Math.min(day, situation.day), contract);
  return plus(tiedOfKnownBefore(day, payments, contract), paid);
}

/** Of the payments whose amount is known. */
export function tiedOfKnownBefore(day: Day, payments: readonly Payment[], contract: Contract): Cents {
  const envelope = payments.filter(({ line, part, date }) => line === "access" && part === "earmarked" && date < day);
  const ofFixed = tiedYears(day, payments, contract).map(({ amount }) => amount);
  return plus(amountOf(envelope), sum(ofFixed));
}

/** One rounding a year; nothing in those whose schedules hold the envelope apart. */
export function tiedYears(day: Day, payments: readonly Payment[], contract: Contract): readonly TiedYear[] {
  const fixed = payments.filter(({ line, part, date }) => line === "access" && part === "fixed" && date < day);
  return contract.years.map((year) => {
    const own = fixed.filter(({ contractYear }) => contractYear === year.year);
    const received = amountOf(own);
    const share = received === 0 ? 0 : tiedShareOf(year, contract);
    return { year: year.year, received, share, amount: shareOf(received, share) };
  });
}

/** Of the fixed part of the access mission in a contract year, the share that is earmarked, 0 to 1: in a closed year, as it was closed. */
export function tiedShareOf(year: YearOfContract, contract: Contract): number {
  const { choices } = contract;
  const due = fixedDueOf(year, contract);
  if (!isClosedYear(year.year, choices)) return tiedShare(year, due?.whole ?? noMoney, choices);
  const tied = closedRowOf({ line: "access", part: "tied", year: year.year }, choices)?.amount ?? noMoney;
  const fixed = due?.amounts.central ?? noMoney;
  return fixed === 0 ? 0 : Math.min(1, tied / fixed);
}

/** What the fixed part of the access mission is due in the year. */
export function fixedDueOf({ year }: YearOfContract, { dues }: Contract): Due | undefined {
  return dues.find(({ line, part, contractYear }) => line === "access" && part === "fixed" && contractYear === year);
}

/** Never more than there is. */
function tiedShare({ schedules }: YearOfContract, whole: Cents, { earmarkedOfFixed }: Choices): number {
  if (whole === 0 || earmarkedOfFixed === null) return 0;
  return schedules.some(({ schedule }) => isEnvelopeWithinFixed(schedule)) ? Math.min(1, earmarkedOfFixed / whole) : 0;
}

function amountOf(payments: readonly Payment[]): Cents {
  return sum(payments.map(({ amount }) => amount));
}
