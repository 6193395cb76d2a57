/** What is planned to be spent under one heading, month by month. */
import { noMoney, plus, type Cents } from "../agreement/money";
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
  /** 0 each where the price is not known. */
  readonly months: readonly MonthAmount[];
  /** false: its price is to be entered. */
  readonly isKnown: boolean;
}

/** Of some, those that would cost something in some days, and whose price nobody said. */
export function unknownIn<One extends Pick<Spending, "months" | "isKnown">>(
  period: Period,
  spending: readonly One[],
): readonly One[] {
  return spending.filter(({ isKnown, months }) => !isKnown && months.some(({ day }) => isWithin(day, period)));
}

/** What some spend in some days: a month counts on its last day, when it is paid. */
export function spentIn(period: Period, spending: readonly Pick<Spending, "months">[]): Cents {
  // Hundreds of charges are asked for each month, line and envelope: no list is made on the way.
  let spent = noMoney;
  for (const { months } of spending) {
    for (const { day, amount } of months) if (isWithin(day, period)) spent = plus(spent, amount);
  }
  return spent;
}
