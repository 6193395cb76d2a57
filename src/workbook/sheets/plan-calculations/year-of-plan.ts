/** A financial year as the sheets of the budget show it, and what the core says of each of its envelopes. */
import { noMoney, type Cents } from "../../../agreement/money";
import type { BudgetYear } from "../../../budget/budget";
import { countOf, type EnvelopeOfYear } from "../../../budget/envelopes";
import type { Envelope } from "../../../budget/planned";

/** A year shown: its place among those that are framed, 1 being the last, and what the core says of it. */
export interface YearOfPlan {
  readonly place: number;
  readonly facts: BudgetYear;
  /** Of what depends on results, what is notified whatever they are now. */
  readonly notified: ReadonlyMap<Envelope, Cents>;
  /** At full rate, what results bring beyond that. */
  readonly possible: ReadonlyMap<Envelope, Cents>;
}

const nobody: Omit<EnvelopeOfYear, "envelope"> = {
  secured: noMoney,
  atRisk: noMoney,
  received: noMoney,
  other: noMoney,
  direct: noMoney,
  shared: noMoney,
  balance: noMoney,
  transfer: noMoney,
  after: noMoney,
  lacking: { grant: 0, other: 0, direct: 0, shared: 0 },
};

export function rowIn({ facts }: Pick<YearOfPlan, "facts">, envelope: Envelope): EnvelopeOfYear {
  return facts.envelopes.find((one) => one.envelope === envelope) ?? { envelope, ...nobody };
}

/** How many amounts its balance lacks. */
export function lackingOf(envelope: Envelope, year: Pick<YearOfPlan, "facts">): number {
  return countOf(rowIn(year, envelope).lacking);
}
