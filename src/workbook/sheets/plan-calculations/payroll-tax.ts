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
import { addMarks, taxContextOf, toComeMark } from "./tax-context";
import { addCivilYears, addTaxTable } from "./tax-rules";
import { addTaxes } from "./tax-shares";

export interface PayrollTaxRefs {
  /** What a post bears in a financial year, from 1, then in a month, from 0. */
  readonly ofYear: (post: number, year: number) => string;
  readonly ofMonth: (post: number, index: number) => string;
  /** In a year that is followed, its months to come alone. */
  readonly toCome: (post: number, year: number) => string;
  readonly monthsOf: (post: PostRow) => readonly MonthAmount[];
}

export function addPayrollTax(draft: SheetDraft, posts: Block, sources: PlanSources, frame: Frame): PayrollTaxRefs {
  const table = addTaxTable(draft);
  const civil = addCivilYears(draft, table, sources, frame);
  const context = taxContextOf(posts, civil, sources, frame);
  const marks = addMarks(draft, context, civil);
  const taxes = addTaxes(draft, marks, civil, context);
  const between = (post: number, from: string, to: string) =>
    `${taxes.cell(`tax${to}`, post)}-${taxes.cell(`tax${from}`, post)}`;
  return {
    ofYear: (post, year) => between(post, `year${year}`, `year${year + 1}`),
    ofMonth: (post, index) => between(post, `month${index}`, `month${index + 1}`),
    toCome: (post, year) => between(post, toComeMark, `year${year + 1}`),
    monthsOf: (post) => context.taxes.get(post) ?? [],
  };
}
