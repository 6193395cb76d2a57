/** What a case plans beside the grant and nobody can read. */
import type { ClosedPart } from "../agreement/closed-parts";
import type { Day } from "../agreement/day";
import type { LineId } from "../agreement/lines";
import type { Cents } from "../agreement/money";

export interface PlannedFacts {
  tooManyRows: { count: number; most: number };
  missing: object;
  /** No such mission, nature, key or line. */
  unknown: { received: unknown; accepted: readonly string[] };
  amount: { received: unknown; most: number };
  /** A quantity, a share, an index, a number of months. */
  figure: { received: unknown; least: number; most: number };
  account: { received: unknown; class: "6" | "7" };
  month: { received: unknown };
  monthOutside: { day: Day; first: Day; last: Day };
  reversed: { first: Day; last: Day };
  tooLong: { months: number; most: number };
  /** None of the ways of giving a price, or several. */
  price: { given: readonly string[] };
  keyTotal: { name: string; total: number };
  keyTwice: { name: string };
  keySigns: { name: string };
  /** Money that may serve unscheduled care alone. */
  fromEarmarked: object;
  /** A charge of it that other envelopes would bear. */
  sharedEarmarked: object;
  toItself: object;
  paidBeyond: { paid: Cents; retained: Cents };
  /** A resource tied to a project that it does not name. */
  tiedToNothing: object;
  /** A first budget is asked for, of a case that has one. */
  alreadyPlanned: object;
  alreadyFollowed: object;
  /** Nothing lies between them. */
  targetIsReference: { target: number };
  /** The target of a growing indicator is under its reference, or the reverse. */
  targetBehind: { reference: number; target: number };
  /** A level that says steps, without them. */
  noSteps: object;
  /** Steps of an indicator whose level reads none. */
  stepsUnread: object;
  /** An indicator earns no more than its value. */
  stepBeyond: { earned: number; value: number };
  /** Euros, shares and points of one mission and year. */
  unitsMixed: object;
  sharesBeyond: { total: number };
  /** Two rates for one profession and activity. */
  rateTwice: { profession: string; activity: string };
  /** A code, a profession or an activity with a sign that spreadsheets read otherwise. */
  nameSigns: { name: string };
  /** A closed year whose days are none of the contract's: the signature changed. */
  closedOutside: { year: number; from: Day; to: Day };
  /** A closed row that no schedule of the contract has. */
  closedRowLost: { year: number; line: LineId; part: ClosedPart };
  closedTwice: { year: number };
  /** A row of a closed year whose balance is paid before the last day that it pays for. */
  closedSettledEarly: { year: number; settled: Day; to: Day };
  /** Pages of a budget that the case does not plan. */
  pagesAlone: object;
}
