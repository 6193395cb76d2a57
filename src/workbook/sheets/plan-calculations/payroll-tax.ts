/**
 * Calculs budget: the payroll tax (CGI, articles 231, 1679 and 1679 A), civil year by civil year: what each post would bear,
 * what the employer owes once the allowance of associations is taken off, and each post's share of it by month.
 */
import type { MonthAmount } from "../../../budget/spread";
import type { SheetDraft } from "../../sheet-draft";
import type { Block } from "./block";
import type { Frame } from "./frame";
import type { PostRow } from "./posts";
import type { PlanSources } from "./sources";
import { addAnyYear } from "./tax-any-year";
import { addMarks, taxContextOf, toComeMark } from "./tax-context";
import { addLackingTax, lackingBetween, lackingMonthsOf } from "./tax-lacking";
import { addCivilYears, addTaxTable } from "./tax-rules";
import { addTaxes } from "./tax-shares";

export interface PayrollTaxRefs {
  /** What a post bears in a financial year, from 1, then in a month, from 0. */
  readonly ofYear: (post: number, year: number) => string;
  readonly ofMonth: (post: number, index: number) => string;
  /** In a year that is followed, its months to come alone. */
  readonly toCome: (post: number, year: number) => string;
  readonly monthsOf: (post: PostRow) => readonly MonthAmount[];
  readonly lacking: LackingTaxRefs;
}

/** What of it is to be entered. */
export interface LackingTaxRefs {
  /** How many months of a post in a financial year, from 1. */
  readonly ofYear: (post: number, year: number) => string;
  /** Whether a post lacks it in any year, be it one whose charges are computed or not. */
  readonly ofPost: (post: number) => string;
  /** How many posts lack it in a month, from 0, then in the next twelve. */
  readonly inMonth: (index: number) => string;
  readonly ahead: string;
  /** How many months of a post, from one number to before another; and whether it lacks in any year. */
  readonly monthsIn: (post: PostRow, from: number, to: number) => number;
  readonly isLacking: (post: PostRow) => boolean;
}

interface Joint {
  readonly posts: Block;
  /** The account on which a charge says the tax of its years. */
  readonly account: string;
}

export function addPayrollTax(
  draft: SheetDraft,
  { posts, account }: Joint,
  sources: PlanSources,
  frame: Frame,
): PayrollTaxRefs {
  const table = addTaxTable(draft);
  const civil = addCivilYears(draft, { table, account }, sources, frame);
  const context = taxContextOf(posts, civil, sources, frame);
  const marks = addMarks(draft, context, civil);
  const taxes = addTaxes(draft, marks, civil, context);
  const firstMonth = context.marks.findIndex(({ id }) => id === "month0");
  const anyYear = addAnyYear(draft, { table, account, monthsInYear: frame.monthsInYear }, sources);
  const lacking = addLackingTax(draft, { posts, civil, marks, firstMonth, anyYear }, sources, frame);
  const between = (post: number, from: string, to: string) =>
    `${taxes.cell(`tax${to}`, post)}-${taxes.cell(`tax${from}`, post)}`;
  return {
    ofYear: (post, year) => between(post, `year${year}`, `year${year + 1}`),
    ofMonth: (post, index) => between(post, `month${index}`, `month${index + 1}`),
    toCome: (post, year) => between(post, toComeMark, `year${year + 1}`),
    monthsOf: (post) => context.taxes.get(post) ?? [],
    lacking: lackingRefs(lacking, sources),
  };
}

function lackingRefs(block: Block, sources: PlanSources): LackingTaxRefs {
  const months = lackingMonthsOf(sources);
  return {
    ofYear: (post, year) => block.cell(`inYear${year}`, post),
    ofPost: (post) => block.cell("isLacking", post),
    inMonth: (index) => `SUM(${block.down(`month${index}`)})`,
    ahead: `SUM(${block.down("isAhead")})`,
    monthsIn: (post, from, to) => lackingBetween(months.get(post), from, to),
    isLacking: (post) => months.has(post),
  };
}
