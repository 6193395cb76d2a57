/** What a case dates outside every financial year of its budget: no year counts it, so it is told with its sum. In cents. */
import { sum, type Cents } from "../agreement/money";
import type { Day } from "../agreement/day";
import { isWithin, type Period } from "../agreement/period";
import type { Budget } from "./budget";
import { isCharge } from "./tracking/tracking";

export type OutsideList = "spent" | "brought" | "transfers" | "voluntary" | "corrections";

export interface OutsideYears {
  /** Only those that have such rows. */
  readonly rows: readonly { readonly list: OutsideList; readonly count: number; readonly amount: Cents }[];
  /** A day of the last month that counts as spent, where no year holds it. */
  readonly lastMonth: Day | null;
  /** The years, from the first day of the first. */
  readonly span: Period;
}

interface Dated {
  readonly day: Day;
  readonly amount: Cents;
}

/** null: there is nothing of the kind. */
export function outsideYearsOf({ years, planned }: Budget): OutsideYears | null {
  const { actuals, transfers, voluntary, tracking } = planned;
  const span = { from: years[0]?.from ?? 0, to: years.at(-1)?.to ?? 0 };
  const lists: Readonly<Record<OutsideList, readonly Dated[]>> = {
    spent: actuals.filter(isCharge),
    brought: actuals.filter((one) => !isCharge(one)),
    transfers,
    voluntary,
    corrections: tracking?.corrections ?? [],
  };
  const rows = (Object.keys(lists) as OutsideList[]).flatMap((list) => {
    const own = lists[list].filter(({ day }) => !isWithin(day, span));
    return own.length === 0 ? [] : [{ list, count: own.length, amount: sum(own.map(({ amount }) => amount)) }];
  });
  const typed = tracking?.lastMonth ?? null;
  const lastMonth = typed === null || isWithin(typed, span) ? null : typed;
  return rows.length === 0 && lastMonth === null ? null : { rows, lastMonth, span };
}
