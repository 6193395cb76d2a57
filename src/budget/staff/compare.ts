/** One post over a whole year, three ways of holding it, side by side. Amounts in cents; null: its price was not said. */
import { plus, type Cents } from "../../agreement/money";
import type { Post } from "../planned";
import { taxOfPerson } from "./payroll-tax";
import { contributionsOf, grossOf } from "./staff";

interface PostCosts {
  readonly employee: {
    readonly gross: Cents;
    readonly contributions: Cents | null;
    /** Before the allowance of the employer, which covers that of several posts; null: no table gives the year. */
    readonly payrollTax: Cents | null;
    /** Without the payroll tax. */
    readonly total: Cents | null;
  } | null;
  readonly group: Cents | null;
  readonly contractor: Cents | null;
}

/** @param year the civil year of the payroll tax */
export function costsOfPost(post: Post, year: number): PostCosts {
  const { gross: typed, groupPrice, contractorPrice } = post;
  const gross = grossOf(post);
  const contributions = post.employerRate === null ? null : contributionsOf(post);
  const total = contributions === null ? null : plus(gross, contributions);
  const employee = typed === null ? null : { gross, contributions, payrollTax: taxOfPerson(gross, year), total };
  return { employee, group: groupPrice, contractor: contractorPrice };
}
