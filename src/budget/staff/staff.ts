/** What the posts cost, account by account and month by month. */
import { yearOf, type Day } from "../../agreement/day";
import { noMoney, shareOf, sum, type Cents } from "../../agreement/money";
import type { ChargeLine } from "../form/form-lines";
import { natures } from "../natures";
import type { Charge, Post } from "../planned";
import type { Spending } from "../spending";
import { costByMonth, monthsOfPeriod, sharesOf, spread, type MonthAmount } from "../spread";
import { lackingTaxes, type MonthsOfPost } from "./lacking-tax";
import { taxOfEmployer, taxOfPerson } from "./payroll-tax";

interface StaffCost {
  readonly all: readonly Spending[];
  /** Civil years whose payroll tax neither a table nor a charge gives: it is to be entered. */
  readonly unknownTaxYears: readonly number[];
}

export function spendingOfStaff(staff: readonly Post[], charges: readonly Charge[], lastMonth: number): StaffCost {
  const wages = wagesOf(staff, lastMonth);
  const taxes = payrollTaxes(wages);
  const lacking = lackingTaxes(wages, charges);
  return {
    all: [
      ...wages.flatMap(({ post, months }) => [
        { ...spendingAs(post, postHeadings.wages, months), isKnown: isKnown(post.gross) },
        {
          ...spendingAs(post, postHeadings.contributions, contributionsByMonth(post, lastMonth)),
          isKnown: isKnown(post.gross) && isKnown(post.employerRate),
        },
      ]),
      ...taxes.map(({ post, months }) => ({ ...spendingAs(post, postHeadings.tax, months), isKnown: true })),
      ...lacking.map(({ post, months }) => ({ ...spendingAs(post, postHeadings.tax, months), isKnown: false })),
      ...staff.filter(({ employment }) => employment !== "employee").map((post) => invoicesOf(post, lastMonth)),
    ],
    unknownTaxYears: [...new Set(lacking.flatMap(({ months }) => months.map(({ month }) => yearOf(month))))].sort(),
  };
}

/** What the employees are paid, month by month. */
export function wagesOf(staff: readonly Post[], lastMonth: number): readonly MonthsOfPost[] {
  const employees = staff.filter(({ employment }) => employment === "employee");
  return employees.map((post) => ({ post, months: priceOf(post, grossOf(post), lastMonth) }));
}

export function contributionsByMonth(post: Post, lastMonth: number): readonly MonthAmount[] {
  return priceOf(post, contributionsOf(post), lastMonth);
}

/** For a whole year, at the share of full time that is held. */
export function grossOf({ gross, share }: Pick<Post, "gross" | "share">): Cents {
  return shareOf(gross ?? noMoney, share);
}

function priceOf(post: Post, ofYear: Cents, lastMonth: number): readonly MonthAmount[] {
  const price = { mode: "monthly", amount: ofYear } as const;
  const months = monthsOfPeriod(post);
  return costByMonth({ price, months, indexation: post.indexation, monthsOfPrice: 12 }, lastMonth);
}

export function invoicesOf(post: Post, lastMonth: number): Spending {
  const isGroup = post.employment === "group";
  const price = isGroup ? post.groupPrice : post.contractorPrice;
  const heading = isGroup ? postHeadings.group : postHeadings.contractor;
  return { ...spendingAs(post, heading, priceOf(post, price ?? noMoney, lastMonth)), isKnown: isKnown(price) };
}

function isKnown(figure: number | null): boolean {
  return figure !== null;
}

/** For a whole year, as its wages. */
export function contributionsOf(post: Pick<Post, "gross" | "share" | "employerRate">): Cents {
  return shareOf(grossOf(post), post.employerRate ?? 0);
}

interface Heading {
  readonly account: string;
  readonly line: ChargeLine;
}

export const postHeadings = {
  wages: { account: natures.salaries, line: "641" },
  contributions: { account: natures.contributions, line: "645" },
  tax: { account: natures.payrollTax, line: "631" },
  group: { account: natures.groupStaff, line: "622" },
  contractor: { account: natures.fees, line: "622" },
} as const satisfies Readonly<Record<string, Heading>>;

function spendingAs({ envelope, action, key }: Post, heading: Heading, months: readonly MonthAmount[]) {
  return { envelope, action, ...heading, key, months };
}

/** Of the wages of all, by civil year, as the tax is; each post bears its share of what the employer owes, in the months of its wages. */
export function payrollTaxes(wages: readonly MonthsOfPost[]): readonly MonthsOfPost[] {
  const years = [...new Set(wages.flatMap(({ months }) => months.map(({ month }) => yearOf(month))))].sort();
  const all = years.flatMap((year) => taxesOfYear(year, wages));
  return all.filter(({ months }) => months.some(({ amount }) => amount !== 0));
}

function taxesOfYear(year: number, wages: readonly MonthsOfPost[]): readonly MonthsOfPost[] {
  const own = wages.map(({ post, months }) => ({ post, months: months.filter(({ month }) => isOf(month, year)) }));
  const taxes = own.map(({ months }) => taxOfPerson(sum(months.map(({ amount }) => amount)), year));
  const known = taxes.filter((tax): tax is Cents => tax !== null);
  const due = taxOfEmployer(known, year);
  if (due === null) return [];
  const shares = due === 0 ? known.map(() => noMoney) : sharesOf(due, known);
  return own.flatMap(({ post, months }, index) => {
    const weighted = months.map(({ month, amount }) => ({ month, weight: amount }));
    return shares.slice(index, index + 1).map((share) => ({ post, months: spread(share, weighted) }));
  });
}

function isOf(month: Day, year: number): boolean {
  return yearOf(month) === year;
}
