/** The civil years whose payroll tax is counted twice: as the wages give it, and as a charge does. Amounts in cents. */
import { yearOf } from "../../agreement/day";
import { noMoney, sum, type Cents } from "../../agreement/money";
import { spendingOfCharge } from "../charge-spending";
import { natures } from "../natures";
import type { Planned } from "../planned";
import type { MonthAmount } from "../spread";
import { payrollTaxes, wagesOf } from "./staff";

interface TaxTwice {
  readonly year: number;
  readonly computed: Cents;
  readonly typed: Cents;
}

/** @param lastMonth the month, 1 to 12, with which the financial year ends */
export function taxesTwice(
  { staff, charges }: Pick<Planned, "staff" | "charges">,
  lastMonth: number,
): readonly TaxTwice[] {
  const typed = charges.filter(({ account }) => account === natures.payrollTax);
  const ofWages = byYear(payrollTaxes(wagesOf(staff, lastMonth)).flatMap(({ months }) => months));
  const ofCharges = byYear(typed.flatMap((charge) => spendingOfCharge(charge, lastMonth).months));
  return [...ofWages].flatMap(([year, computed]) => {
    const said = ofCharges.get(year) ?? noMoney;
    return computed === noMoney || said === noMoney ? [] : [{ year, computed, typed: said }];
  });
}

function byYear(months: readonly MonthAmount[]): ReadonlyMap<number, Cents> {
  const years = [...new Set(months.map(({ month }) => yearOf(month)))].sort();
  const own = (year: number) => months.filter(({ month }) => yearOf(month) === year).map(({ amount }) => amount);
  return new Map(years.map((year) => [year, sum(own(year))]));
}
