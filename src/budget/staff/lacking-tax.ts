/** The payroll tax that is to be entered: that of the civil years which neither the dated table nor a charge gives. */
import { yearOf } from "../../agreement/day";
import { noMoney, shareOf } from "../../agreement/money";
import { natures } from "../natures";
import type { Charge, Post } from "../planned";
import { isTaxTableOf } from "./payroll-tax";
import type { MonthAmount } from "../spread";

export interface MonthsOfPost {
  readonly post: Post;
  readonly months: readonly MonthAmount[];
}

/** Each post that bears some, with the months of its wages in those years. */
export function lackingTaxes(wages: readonly MonthsOfPost[], charges: readonly Charge[]): readonly MonthsOfPost[] {
  const own = wages
    .filter(({ post }) => isTaxed(post))
    .map(({ post, months }) => {
      const lacking = months.filter(({ month }) => isTaxLacking(yearOf(month), charges));
      return { post, months: lacking.map((month) => ({ ...month, amount: noMoney })) };
    });
  return own.filter(({ months }) => months.length > 0);
}

/** Wages that nobody said are taxed all the same; none are not. */
export function isTaxed({ employment, gross, share }: Pick<Post, "employment" | "gross" | "share">): boolean {
  return employment === "employee" && (gross === null || shareOf(gross, share) !== noMoney);
}

export function isTaxLacking(year: number, charges: readonly Charge[]): boolean {
  return !isTaxTableOf(year) && !isTaxCharged(year, charges);
}

/** A charge on the account of the tax says that of the civil years in which it has a month. */
export function isTaxCharged(year: number, charges: readonly Charge[]): boolean {
  return charges.some(
    ({ account, first, last }) => account === natures.payrollTax && yearOf(first) <= year && yearOf(last) >= year,
  );
}
