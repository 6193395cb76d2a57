/** Eighteen months of cash from the day of the situation, with what is planned to be spent. Amounts in cents. */
import { addMonths, type Day } from "../agreement/day";
import { minus, plus, type Cents } from "../agreement/money";
import { oneDay, type Period } from "../agreement/period";
import type { Scenario } from "../funding/scenario";
import { paidIn } from "../funding/situation/paid-in";
import { unknownPaidIn } from "../funding/situation/unknown-in";
import type { Contract } from "../funding/time/contract";
import { ledgerOf } from "../funding/time/ledger";
import type { Payment } from "../funding/time/payments";
import type { Budget } from "./budget";
import type { Resource } from "./planned";
import { paidByOthers } from "./resources";
import { spentIn, unknownIn, type Spending } from "./spending";

interface CashMonth extends Period {
  readonly grant: Cents;
  readonly other: Cents;
  readonly charges: Cents;
  /** In the bank at its end. */
  readonly closing: Cents;
  /** How many charges of it have no amount yet. */
  readonly unknown: number;
  /** How many payments of the grant are expected in it, of an amount that nobody knows. */
  readonly unknownGrant: number;
}

export interface Cash {
  readonly opening: Cents;
  readonly months: readonly CashMonth[];
  /** The least that the bank holds at the end of a day, and the first day on which it does. */
  readonly lowest: { readonly day: Day; readonly amount: Cents };
  /** How many months of charges the opening balance covers, at the mean of the next twelve; null: none is planned, or one has no amount. */
  readonly coveredMonths: number | null;
  /** How many charges of the eighteen months have no amount yet: no balance counts them. */
  readonly unknown: number;
  /** How many payments of the grant have none either. */
  readonly unknownGrant: number;
  /** Of the charges, those of the next twelve. */
  readonly unknownInYear: number;
}

interface Flows {
  readonly payments: readonly Payment[];
  readonly resources: readonly Resource[];
  readonly spending: readonly Spending[];
}

/**
 * What is only asked for is left out of the prudent scenario.
 * @param opening the balance of the bank, without which there is no cash to tell
 */
export function cashOf({ contract, planned, spending }: Budget, opening: Cents, scenario: Scenario): Cash {
  const { day } = contract.choices.situation;
  const resources = planned.resources.filter(({ notified }) => scenario !== "prudent" || notified !== null);
  const ahead = (months: number) => ({ from: day, to: addMonths(day, months) });
  const flows = { payments: ledgerOf(contract, scenario).payments, resources, spending };
  return {
    opening,
    months: monthsOf(opening, flows, contract),
    lowest: lowestOf(day, opening, flows),
    coveredMonths: coveredMonthsOf(day, opening, spending),
    unknown: unknownIn(ahead(monthsAhead), spending).length,
    unknownGrant: unknownPaidIn(ahead(monthsAhead), contract),
    unknownInYear: unknownIn(ahead(12), spending).length,
  };
}

/** Each from that day of the month to the eve of the same day of the next. */
function monthsOf(opening: Cents, flows: Flows, contract: Contract): readonly CashMonth[] {
  const { day } = contract.choices.situation;
  let closing = opening;
  return Array.from({ length: monthsAhead }, (_, index) => {
    const period = { from: addMonths(day, index), to: addMonths(day, index + 1) };
    const moved = movedIn(period, flows);
    closing = minus(plus(closing, plus(moved.grant, moved.other)), moved.charges);
    const unknown = unknownIn(period, flows.spending).length;
    return { ...period, ...moved, closing, unknown, unknownGrant: unknownPaidIn(period, contract) };
  });
}

const monthsAhead = 18;

function movedIn(period: Period, { payments, resources, spending }: Flows) {
  return {
    grant: paidIn(period, payments).total,
    other: paidByOthers(period, resources),
    charges: spentIn(period, spending),
  };
}

/** Looked for on the days on which something moves, the first one before anything does. */
function lowestOf(day: Day, opening: Cents, flows: Flows): Cash["lowest"] {
  let amount = opening;
  let lowest = { day, amount };
  for (const one of daysOfFlows(flows).filter((flow) => flow >= day && flow < addMonths(day, monthsAhead))) {
    const { grant, other, charges } = movedIn(oneDay(one), flows);
    amount = minus(plus(amount, plus(grant, other)), charges);
    if (amount < lowest.amount) lowest = { day: one, amount };
  }
  return lowest;
}

function daysOfFlows({ payments, resources, spending }: Flows): readonly Day[] {
  const days = [
    ...payments.map(({ date }) => date),
    ...resources.flatMap((resource) => resource.payments.map((payment) => payment.day)),
    ...spending.flatMap(({ months }) => months.map((month) => month.day)),
  ];
  return [...new Set(days)].sort((one, other) => one - other);
}

function coveredMonthsOf(day: Day, opening: Cents, spending: readonly Spending[]): number | null {
  const year = { from: day, to: addMonths(day, 12) };
  const ofYear = spentIn(year, spending);
  return ofYear === 0 || unknownIn(year, spending).length > 0 ? null : (Math.max(opening, 0) * 12) / ofYear;
}
