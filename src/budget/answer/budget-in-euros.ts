import { toIso, yearOf } from "../../agreement/day";
import { toEuros, type Cents } from "../../agreement/money";
import { inEuros, type MoneyInEuros } from "../../funding/money-in-euros";
import { financialYearLabel } from "../../funding/situation/financial-years";
import type { Budget, BudgetYear, Lacking } from "../budget";
import { countOf, type EnvelopeOfYear } from "../envelopes";
import { formOf, type Form } from "../form/form";
import { reportOf, type Report } from "../form/report";
import { missingAmountsOf, type MissingAmount } from "../missing-amounts";
import type { Envelope, Post } from "../planned";
import { trackingOf } from "../tracking/tracking";
import { trackingInEuros, type TrackingInEuros } from "./tracking-in-euros";
import { costsOfPost } from "../staff/compare";

interface EnvelopeInEuros extends Record<AmountOfEnvelope, number> {
  readonly envelope: Envelope;
  /** How many amounts its balance lacks. */
  readonly unknown: number;
}

type AmountOfEnvelope = Exclude<keyof EnvelopeOfYear, "envelope" | "lacking">;

interface YearInEuros {
  readonly year: string;
  readonly from: string;
  readonly to: string;
  readonly grant: MoneyInEuros;
  readonly other: MoneyInEuros;
  readonly charges: number;
  readonly balance: number;
  readonly requiredRate: number | null;
  readonly publicMoney: number;
  readonly unknown: number;
  readonly lacking: Lacking;
  readonly envelopes: readonly EnvelopeInEuros[];
  readonly accounts: readonly { readonly account: string; readonly amount: number }[];
  readonly earmarked: {
    readonly earned: number;
    readonly received: number;
    readonly spent: number;
    readonly left: number;
  } | null;
  readonly form: Form;
  readonly report: Report;
  /** null: no charge of the year is known to be spent. */
  readonly tracking: TrackingInEuros | null;
}

interface PostInEuros {
  readonly label: string;
  readonly mission: Envelope;
  readonly employment: Post["employment"];
  readonly employee: {
    readonly gross: number;
    readonly contributions: number | null;
    readonly payrollTax: number | null;
    readonly total: number | null;
  } | null;
  readonly group: number | null;
  readonly contractor: number | null;
}

export interface BudgetInEuros {
  readonly years: readonly YearInEuros[];
  /** Each post over a whole year, the ways of holding it side by side. */
  readonly staff: readonly PostInEuros[];
  /** What is to be entered of it. */
  readonly missing: readonly MissingAmount[];
  /** The civil years whose payroll tax neither a table nor a charge gives: it is missing from each post that bears it. */
  readonly missingTaxYears: readonly number[];
}

export function budgetInEuros(budget: Budget): BudgetInEuros {
  const year = yearOf(budget.contract.choices.situation.day);
  return {
    years: budget.years.map((one) => yearInEuros(one, budget)),
    staff: budget.planned.staff.map((post) => postInEuros(post, year)),
    missing: missingAmountsOf(budget.planned),
    missingTaxYears: budget.unknownTaxYears,
  };
}

function yearInEuros(year: BudgetYear, budget: Budget): YearInEuros {
  const tracking = trackingOf(year, budget);
  const { from, to, grant, other, charges, balance, requiredRate, publicMoney, unknown, lacking, earmarked } = year;
  return {
    year: financialYearLabel(year),
    from: toIso(from),
    to: toIso(to - 1),
    grant: inEuros(grant),
    other: inEuros(other),
    charges: toEuros(charges),
    balance: toEuros(balance),
    requiredRate,
    publicMoney: toEuros(publicMoney),
    unknown,
    lacking,
    envelopes: year.envelopes.map(envelopeInEuros),
    accounts: year.accounts.map(({ account, amount }) => ({ account, amount: toEuros(amount) })),
    earmarked: earmarked && {
      earned: toEuros(earmarked.earned),
      received: toEuros(earmarked.received),
      spent: toEuros(earmarked.spent),
      left: toEuros(earmarked.left),
    },
    form: formOf(year, budget),
    report: reportOf(year, budget),
    tracking: tracking && trackingInEuros(tracking),
  };
}

function envelopeInEuros({ envelope, lacking, ...row }: EnvelopeOfYear): EnvelopeInEuros {
  return {
    envelope,
    unknown: countOf(lacking),
    secured: toEuros(row.secured),
    atRisk: toEuros(row.atRisk),
    received: toEuros(row.received),
    other: toEuros(row.other),
    direct: toEuros(row.direct),
    shared: toEuros(row.shared),
    balance: toEuros(row.balance),
    transfer: toEuros(row.transfer),
    after: toEuros(row.after),
  };
}

function postInEuros(post: Post, year: number): PostInEuros {
  const { employee, group, contractor } = costsOfPost(post, year);
  return {
    label: post.label,
    mission: post.envelope,
    employment: post.employment,
    employee: employee && {
      gross: toEuros(employee.gross),
      contributions: eurosIfKnown(employee.contributions),
      payrollTax: eurosIfKnown(employee.payrollTax),
      total: eurosIfKnown(employee.total),
    },
    group: eurosIfKnown(group),
    contractor: eurosIfKnown(contractor),
  };
}

function eurosIfKnown(amount: Cents | null): number | null {
  return amount === null ? null : toEuros(amount);
}
