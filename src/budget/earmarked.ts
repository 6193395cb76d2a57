/** The money that may serve the unscheduled-care device alone: what it earns, and what is spent of it. Amounts in cents. */
import type { Day } from "../agreement/day";
import { minus, plus, shareOf, sum, type Cents } from "../agreement/money";
import { daysIn, type Period } from "../agreement/period";
import { tiedBefore, tiedInBankBefore, tiedShareOf } from "../funding/situation/tied-money";
import { tiedDuesOfUnknown } from "../funding/situation/tied-of-unknown";
import type { Contract } from "../funding/time/contract";
import type { Due } from "../funding/time/due";
import type { Payment } from "../funding/time/payments";
import type { Spending } from "./spending";
import { spentIn } from "./spending";

/** What it earned before a day: its part of 2019, or of the fixed part of avenant 2 the share that the contract says. */
function earmarkedEarnedBefore(day: Day, contract: Contract): Cents {
  return plus(ofKnownBefore(day, contract), ofUnknownBefore(day, contract));
}

/** Of the parts whose amount is known: what of them is no longer money of access to care. */
function ofKnownBefore(day: Day, contract: Contract): Cents {
  const access = contract.dues.filter(({ line }) => line === "access");
  const apart = access.filter(({ part }) => part === "earmarked").map((due) => earnedBefore(day, due, 1));
  const within = access
    .filter(({ part }) => part === "fixed")
    .map((due) => earnedBefore(day, due, shareIn(due, contract)));
  return plus(sum(apart), sum(within));
}

function ofUnknownBefore(day: Day, contract: Contract): Cents {
  return sum(tiedDuesOfUnknown(contract).map((due) => earnedBefore(day, due, 1)));
}

export function earmarkedEarnedIn({ from, to }: Period, contract: Contract): Cents {
  return minus(earmarkedEarnedBefore(to, contract), earmarkedEarnedBefore(from, contract));
}

/** Of it, what is taken from a known part: of one that nobody knows, the rest is still to be entered. */
export function earmarkedOfKnownIn({ from, to }: Period, contract: Contract): Cents {
  return minus(ofKnownBefore(to, contract), ofKnownBefore(from, contract));
}

function earnedBefore(day: Day, { amounts, running }: Due, share: number): Cents {
  const elapsed = Math.min(Math.max(day - running.from, 0), daysIn(running)) / daysIn(running);
  return shareOf(shareOf(amounts.central, share), elapsed);
}

function shareIn({ contractYear }: Due, contract: Contract): number {
  const year = contract.years.find(({ year }) => year === contractYear);
  return year === undefined ? 0 : tiedShareOf(year, contract);
}

export interface EarmarkedMoney {
  /** Since the signature, as all that follows. */
  readonly earned: Cents;
  readonly received: Cents;
  /** Of it, what a balance of the bank counts: no coming payment that nobody knows. */
  readonly inBank: Cents;
  readonly spent: Cents;
  /** Of what is earned; below zero: more is planned than that. */
  readonly left: Cents;
}

/** Where it stands at the end of the day before. What was spent before the situation is typed, what follows is planned. */
export function earmarkedBefore(
  day: Day,
  contract: Contract,
  { payments, spending }: { readonly payments: readonly Payment[]; readonly spending: readonly Spending[] },
): EarmarkedMoney {
  const { situation } = contract.choices;
  const own = spending.filter(({ envelope }) => envelope === "earmarked");
  const received = tiedBefore(day, payments, contract);
  const inBank = tiedInBankBefore(day, payments, contract);
  const spent = plus(situation.earmarkedSpent, spentIn({ from: situation.day, to: day }, own));
  const earned = earmarkedEarnedBefore(day, contract);
  return { earned, received, inBank, spent, left: minus(earned, spent) };
}
