/** What the contract owes for one row of the table in one contract year, and how it is paid. */
import type { Day } from "../../agreement/day";
import type { ContractYear } from "../../agreement/contract-year";
import type { Cents } from "../../agreement/money";
import type { Period } from "../../agreement/period";
import type { Proration } from "../../agreement/proration";
import type { ScheduleOfYear } from "../../agreement/schedules-of-year";
import type { Scenario } from "../funding";
import type { PaymentKind, PaymentRule } from "../payment-kinds";
import type { ScheduleRow } from "../schedule-rows";

interface Advance {
  readonly date: Day;
  readonly amount: Cents;
  readonly rule: PaymentRule;
  /** Of the amount planned, 0 to 1. */
  readonly share: number;
  /** The share of the year that it is a part of, as it was planned on that day; null: the whole year. */
  readonly proration: Proration | null;
}

interface Settlement {
  readonly date: Day;
  /** When it is taken back instead, below zero. */
  readonly repaymentDate: Day;
  readonly kind: PaymentKind;
  readonly rule: PaymentRule;
}

export interface Due extends ScheduleRow {
  /** 0: before the signature. */
  readonly contractYear: ContractYear | 0;
  /** What a whole year is worth, before any share or rate. */
  readonly whole: Cents;
  /** The schedules that say so, each for its days; none: an aid, which none says. */
  readonly schedules: readonly ScheduleOfYear[];
  /** The days over which it is earned. */
  readonly running: Period;
  /** The share of the contract year that it is due for; null: it is not prorated. */
  readonly proration: Proration | null;
  /** Achievement rates, 0 to 1; 1 where no rate counts. */
  readonly rates: Readonly<Record<Scenario, number>>;
  readonly amounts: Readonly<Record<Scenario, Cents>>;
  readonly advance: Advance | null;
  /** How what the advance leaves is paid, the whole due when there is none. */
  readonly rest: Settlement;
}
