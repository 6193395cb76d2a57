import type { LineId } from "../../agreement/lines";
import { sum, type Cents } from "../../agreement/money";
import type { Period } from "../../agreement/period";
import type { Scenario } from "../funding";
import type { Due } from "./due";

/** What a line earns evenly, day after day: its share of a contract year, or on their one day a crisis and an aid. */
export interface Accrual {
  readonly line: LineId;
  readonly contractYear: Due["contractYear"];
  readonly running: Period;
  readonly secured: Cents;
  readonly total: Cents;
}

/** The dues of a line over the same days, taken together: they are rounded as one, an aid apart. */
export function accrualsOf(dues: readonly Due[], scenario: Scenario): readonly Accrual[] {
  const groups = new Map<string, Due[]>();
  for (const due of dues) {
    const key = [due.line, due.contractYear, due.running.from, due.running.to, due.rest.kind === "aid"].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), due]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [accrualOf(first, others, scenario)] : []));
}

function accrualOf(first: Due, others: readonly Due[], scenario: Scenario): Accrual {
  const dues = [first, ...others];
  const amountsOf = (some: readonly Due[]) => sum(some.map(({ amounts }) => amounts[scenario]));
  const { line, contractYear, running } = first;
  const secured = amountsOf(dues.filter(({ nature }) => nature === "secured"));
  return { line, contractYear, running, secured, total: amountsOf(dues) };
}
