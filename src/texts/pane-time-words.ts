/** What the pane says of the contract's dates and of its payments, once that section is open. */
import type { ProrationBasis } from "../agreement/proration";
import type { ScheduleRule } from "../agreement/schedules-of-year";
import type { TimeAssumptions } from "../funding/time/time-choices";

export interface PaneTimeWords {
  /** Where the signature is given. */
  readonly signature: string;
  readonly starts: string;
  readonly start: string;
  readonly atSignature: string;
  readonly balanceDelay: Labelled;
  readonly finer: FinerWords;
  readonly money: MoneyWords;
}

interface Labelled {
  readonly label: string;
  readonly help: string;
}

interface FinerWords {
  readonly title: string;
  readonly help: string;
  readonly missions: string;
  readonly stop: string;
  readonly toTheEnd: string;
  readonly rate: string;
  readonly year: string;
  readonly tiers: string;
  readonly tier: string;
  readonly crises: Labelled;
  readonly crisesPerYear: Labelled;
  readonly crisisEffect: Labelled;
  readonly proratePlan: Labelled;
  readonly assumptions: string;
  readonly scheduleRule: Labelled & { readonly options: Readonly<Record<ScheduleRule, string>> };
  readonly balanceLag: Labelled;
  readonly prorationBasis: Labelled & { readonly options: Readonly<Record<ProrationBasis, string>> };
  readonly prorateVariable: Labelled;
  readonly advanceUnscheduledCare: Labelled;
  readonly stoppedMission: Labelled & { readonly options: Readonly<Record<TimeAssumptions["stoppedMission"], string>> };
  readonly aids: Labelled;
  readonly intentAid: string;
  readonly startUpSupplement: string;
  readonly amount: string;
  readonly date: string;
}

interface MoneyWords {
  readonly title: string;
  readonly help: string;
  readonly year: string;
  readonly secured: string;
  readonly atRisk: string;
  readonly rights: string;
  readonly carriedOver: string;
  readonly columnsHelp: string;
  readonly payments: string;
  readonly paymentsOf: (year: number, count: number) => string;
  /** The certainty of a payment. */
  readonly certain: string;
  readonly uncertain: string;
  readonly behind: (amount: string, day: string) => string;
  readonly neverBehind: string;
}
