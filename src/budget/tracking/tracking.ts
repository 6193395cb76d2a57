/** Suivi: what a financial year planned to spend against what it spent, by mission and class. Amounts in cents. */
import { civilMonthsBetween, type Day } from "../../agreement/day";
import { isWithin, type Period } from "../../agreement/period";
import type { Budget } from "../budget";
import { chargeLines, classOf, classOfAccount, type ChargeLine } from "../form/form-lines";
import { envelopes, type Actual, type Envelope, type Correction } from "../planned";
import type { Spending } from "../spending";
import { trackedClasses } from "./correction";
import { addedUp, amountsOf, periodOf, type Own, type TrackedAmounts, type TrackedPeriod } from "./tracked-amounts";

interface TrackedRow extends TrackedAmounts {
  /** That of the charge before any sharing; null: nobody placed it. */
  readonly envelope: Envelope | null;
  readonly class: string;
}

export interface Tracking {
  readonly period: TrackedPeriod;
  /** The last day of the last month that is counted as spent. */
  readonly lastDay: Day;
  /** How many months of the year that makes. */
  readonly months: number;
  /** Those of which anything is planned, spent or said. */
  readonly rows: readonly TrackedRow[];
  readonly missions: readonly (TrackedAmounts & { readonly envelope: Envelope | null })[];
  readonly classes: readonly (TrackedAmounts & { readonly class: string })[];
  readonly total: TrackedAmounts;
}

export const trackedEnvelopes: readonly (Envelope | null)[] = [...envelopes, null];

type Tracked = Pick<Budget, "planned" | "spending">;

/** null: no charge of the year is known to be spent, and nobody said up to when it is. */
export function trackingOf(year: Period, budget: Tracked): Tracking | null {
  const tracking = trackedYear(year, budget);
  return tracking.months === 0 ? null : tracking;
}

/** The same, also of a year that has not begun to be spent. */
export function trackedYear(year: Period, { planned, spending }: Tracked): Tracking {
  const spent = planned.actuals.filter((one) => isCharge(one) && isWithin(one.day, year));
  const inputs = planned.tracking ?? { lastMonth: null, corrections: [] };
  const period = periodOf(year, monthsCounted(year, inputs.lastMonth, spent));
  const corrections = inputs.corrections.filter(({ day }) => isWithin(day, year));
  const actuals = spent.filter(({ day }) => day < period.next);
  const rows = rowsOf({ spending, actuals, corrections }, period);
  return {
    period,
    lastDay: period.next - 1,
    months: period.months,
    rows,
    missions: grouped(trackedEnvelopes, rows, ({ envelope }) => envelope).map(([envelope, own]) => {
      return { envelope, ...addedUp(own, period) };
    }),
    classes: grouped(trackedClasses, rows, (row) => row.class).map(([name, own]) => {
      return { class: name, ...addedUp(own, period) };
    }),
    total: addedUp(rows, period),
  };
}

/** Up to the month that was typed, if the year holds it, else to the last of which a charge is known. */
function monthsCounted(year: Period, typed: Day | null, spent: readonly Actual[]): number {
  const last = typed !== null && isWithin(typed, year) ? typed : lastOf(spent);
  return last === null ? 0 : civilMonthsBetween(year.from, last) + 1;
}

function lastOf(spent: readonly Actual[]): Day | null {
  return spent.reduce<Day | null>((latest, { day }) => Math.max(latest ?? day, day), null);
}

function rowsOf(all: Own, period: TrackedPeriod): readonly TrackedRow[] {
  return trackedEnvelopes.flatMap((envelope) =>
    trackedClasses.flatMap((name) => {
      const isIts = (one: { readonly envelope: Envelope | null }, own: string) =>
        one.envelope === envelope && own === name;
      const isSaid = (one: Correction) => one.envelope === envelope && one.class === name;
      const own = {
        // As Budget has it, and as an accountant's file will post it.
        spending: all.spending.filter((one) => isIts(one, classOfAccount(one.account)) && costsIn(period.year, one)),
        actuals: all.actuals.filter((one) => isIts(one, classOf(one.line))),
        corrections: all.corrections.filter(isSaid),
      };
      const isEmpty = Object.values(own).every(({ length }) => length === 0);
      return isEmpty ? [] : [{ envelope, class: name, ...amountsOf(own, period) }];
    }),
  );
}

function grouped<Key>(keys: readonly Key[], rows: readonly TrackedRow[], keyOf: (row: TrackedRow) => Key) {
  return keys
    .map((key) => [key, rows.filter((row) => keyOf(row) === key)] as const)
    .filter(([, own]) => own.length > 0);
}

function costsIn(year: Period, { months }: Spending): boolean {
  return months.some(({ day }) => isWithin(day, year));
}

export function isCharge(one: Actual): one is Actual & { readonly line: ChargeLine } {
  return chargeLines.some((line) => line === one.line);
}
