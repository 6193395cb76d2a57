/** Suivi: what a financial year planned to spend against what it spent, by mission and class. Amounts in cents. */
import { civilMonthsBetween, type Day } from "../agreement/day";
import { minus, noMoney, plus, shareOf, sum, type Cents } from "../agreement/money";
import { isWithin, type Period } from "../agreement/period";
import type { Budget } from "./budget";
import { chargeLines, classOf, type ChargeLine } from "./form/form-lines";
import { envelopes, type Actual, type Envelope } from "./planned";
import { spentIn, unknownIn, type Spending } from "./spending";

export interface TrackedAmounts {
  readonly planned: Cents;
  readonly actual: Cents;
  /** What is planned and not spent; below zero once more is spent. */
  readonly left: Cents;
  /** Of what is planned; null: nothing was, or an amount of it is to be entered. */
  readonly used: number | null;
  /** Where the year ends if the months to come cost what they plan. */
  readonly landing: Cents;
  /** Where it ends if they cost what those before did. */
  readonly trend: Cents;
  /** Of the landing, beyond what is planned; null: an amount of the plan is to be entered. */
  readonly gap: Cents | null;
  /** A gap of more than a tenth of what is planned: the report must explain it. */
  readonly isToExplain: boolean;
  /** How many planned charges lack their amount. */
  readonly unknown: number;
}

interface TrackedRow extends TrackedAmounts {
  /** That of the charge before any sharing; null: nobody placed it. */
  readonly envelope: Envelope | null;
  readonly class: string;
}

export interface Tracking {
  /** The last day of the last month of which anything is known. */
  readonly lastDay: Day;
  /** How many months of the year that makes. */
  readonly months: number;
  readonly rows: readonly TrackedRow[];
  readonly total: TrackedAmounts;
}

const explainedFrom = 0.1;
const monthsOfYear = 12;
const classes = [...new Set(chargeLines.map(classOf))];

/** null: no charge of the year is known to be spent */
export function trackingOf(year: Period, { planned, spending }: Pick<Budget, "planned" | "spending">): Tracking | null {
  const spent = planned.actuals.filter((one) => isCharge(one) && isWithin(one.day, year));
  if (spent.length === 0) return null;
  const lastDay = spent.reduce((latest, { day }) => Math.max(latest, day), year.from);
  const months = civilMonthsBetween(year.from, lastDay) + 1;
  const amountsOf = (own: Own) => trackedAmounts(own, { year, lastDay, months });
  const rows = [...envelopes, null].flatMap((envelope) =>
    classes.flatMap((name) => {
      const own = ownOf({ spending, actuals: spent }, (one) => one.envelope === envelope && classOf(one.line) === name);
      const isEmpty = own.actuals.length === 0 && own.spending.every((one) => !costsIn(year, one));
      return isEmpty ? [] : [{ envelope, class: name, ...amountsOf(own) }];
    }),
  );
  return { lastDay, months, rows, total: amountsOf({ spending, actuals: spent }) };
}

interface Own {
  readonly spending: readonly Spending[];
  readonly actuals: readonly Actual[];
}

function ownOf(
  { spending, actuals }: Own,
  isOwn: (one: { readonly envelope: Envelope | null; readonly line: string }) => boolean,
): Own {
  return { spending: spending.filter(isOwn), actuals: actuals.filter(isOwn) };
}

interface UpTo {
  readonly year: Period;
  readonly lastDay: Day;
  readonly months: number;
}

function trackedAmounts({ spending, actuals }: Own, { year, lastDay, months }: UpTo): TrackedAmounts {
  const planned = spentIn(year, spending);
  const actual = sum(actuals.map(({ amount }) => amount));
  const landing = plus(actual, spentIn({ from: lastDay + 1, to: year.to }, spending));
  const unknown = unknownIn(year, spending).length;
  const gap = unknown > 0 ? null : minus(landing, planned);
  return {
    planned,
    actual,
    left: minus(planned, actual),
    used: planned === noMoney || unknown > 0 ? null : actual / planned,
    landing,
    trend: shareOf(actual, monthsOfYear / months),
    gap,
    isToExplain: gap !== null && Math.abs(gap) > explainedFrom * planned,
    unknown,
  };
}

function costsIn(year: Period, { months }: Spending): boolean {
  return months.some(({ day }) => isWithin(day, year));
}

function isCharge(one: Actual): one is Actual & { readonly line: ChargeLine } {
  return chargeLines.some((line) => line === one.line);
}
