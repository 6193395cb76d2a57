/** What comes from others than the grant: by year as products, by date as cash. Amounts in cents. */
import { minus, noMoney, plus, sum, type Cents } from "../agreement/money";
import { isWithin, type Period } from "../agreement/period";
import type { Money } from "../funding/funding";
import type { Resource } from "./planned";
import { spentIn } from "./spending";
import { costByMonth, monthsOfSpan } from "./spread";

/** Nobody said what it is worth: it is to be entered. */
export function isUnknown({ notified, asked }: Pick<Resource, "notified" | "asked">): boolean {
  return notified === null && asked === null;
}

/** Of some, those of which something belongs to some days, and whose amount nobody said. */
export function unknownProductsIn(period: Period, resources: readonly Resource[]): readonly Resource[] {
  return resources.filter((one) => isUnknown(one) && one.first < period.to && one.last >= period.from);
}

/** What is counted of it: what is notified, or else what is asked; nothing where it is unknown. */
export function retainedOf({ notified, asked }: Pick<Resource, "notified" | "asked">): Cents {
  return notified ?? asked ?? noMoney;
}

/** What belongs to some days, which whole months make. @param lastMonth with which the financial year ends */
export function productOf(resource: Resource, period: Period, lastMonth: number): Cents {
  const price = { mode: "amount", amount: retainedOf(resource) } as const;
  return spentIn(period, [
    { months: costByMonth({ price, months: monthsOfSpan(resource), indexation: 0 }, lastMonth) },
  ]);
}

/** The same of several: secure once it is notified. */
export function productsOf(resources: readonly Resource[], period: Period, lastMonth: number): Money {
  const amountOf = (isNotified: boolean) =>
    sum(
      resources
        .filter(({ notified }) => (notified !== null) === isNotified)
        .map((one) => productOf(one, period, lastMonth)),
    );
  const [secured, atRisk] = [amountOf(true), amountOf(false)];
  return { secured, atRisk, total: plus(secured, atRisk) };
}

/** What is paid in some days, as far as dates are known. */
export function paidByOthers(period: Period, resources: readonly Resource[]): Cents {
  const payments = resources.flatMap((resource) => resource.payments);
  return sum(payments.filter(({ day }) => isWithin(day, period)).map(({ amount }) => amount));
}

/** What has no date of payment: no cash can hold it. */
export function undatedOf(resource: Resource): Cents {
  return minus(retainedOf(resource), sum(resource.payments.map(({ amount }) => amount)));
}
