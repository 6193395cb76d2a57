/** The payroll tax of an association (CGI, articles 231, 1679 and 1679 A), as far as its dated table goes. */
import { fromEuros, minus, noMoney, shareOf, sum, type Cents } from "../../agreement/money";
import table from "./payroll-tax.json" with { type: "json" };

/** The years that the table holds, the earliest first. */
export const payrollTaxTable = table.years;

/**
 * What one person's wages of a civil year are taxed, before anything that concerns the employer. The brackets are those of
 * a whole year: how they are cut for a part of one was not read.
 * @returns null where the table does not hold the year
 */
export function taxOfPerson(wages: Cents, year: number): Cents | null {
  const brackets = yearOfTax(year)?.brackets;
  if (brackets === undefined) return null;
  const slices = brackets.map(({ above, rate }, index) => {
    const top = brackets[index + 1]?.above;
    const within = top === undefined || wages < fromEuros(top) ? wages : fromEuros(top);
    return shareOf(minus(within, fromEuros(above)), rate);
  });
  return sum(slices.filter((slice) => slice > 0));
}

/**
 * What the employer pays of the taxes of all: nothing up to the exemption, less the discount, then less the allowance of
 * non-profit bodies.
 */
export function taxOfEmployer(taxes: readonly Cents[], year: number): Cents | null {
  const rules = yearOfTax(year);
  if (rules === undefined) return null;
  const due = sum(taxes);
  if (due <= fromEuros(rules.exemption)) return noMoney;
  const missing = minus(fromEuros(rules.discount.upTo), due);
  const discounted = missing > 0 ? minus(due, shareOf(missing, rules.discount.rate)) : due;
  const allowance = fromEuros(rules.allowance);
  return discounted > allowance ? minus(discounted, allowance) : noMoney;
}

export function isTaxTableOf(year: number): boolean {
  return yearOfTax(year) !== undefined;
}

function yearOfTax(year: number): (typeof table.years)[number] | undefined {
  return table.years.find((one) => one.year === year);
}
