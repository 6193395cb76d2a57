/** What is planned to be spent under one heading, month by month. */
import { sum, type Cents } from "../agreement/money";
import { isWithin, type Period } from "../agreement/period";
import type { ChargeLine } from "./form/form-lines";
import type { Envelope } from "./planned";
import type { MonthAmount } from "./spread";

export interface Spending {
  readonly envelope: Envelope;
  readonly action: string;
  readonly account: string;
  readonly line: ChargeLine;
  readonly key: string | null;
  readonly months: readonly MonthAmount[];
}

/** What some spend in some days: a month counts on its last day, when it is paid. */
export function spentIn(period: Period, spending: readonly Pick<Spending, "months">[]): Cents {
  const months = spending.flatMap((one) => one.months.filter(({ day }) => isWithin(day, period)));
  return sum(months.map(({ amount }) => amount));
}
