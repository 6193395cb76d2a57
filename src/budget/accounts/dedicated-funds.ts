/**
 * Dedicated funds: what a funder ties to a project and is unspent when a financial year ends (ANC 2018-06, article 132-1).
 * The unscheduled-care money among them only when the accountant says that the grant is a subsidy. Amounts in cents.
 */
import { minus, noMoney, plus, type Cents } from "../../agreement/money";
import { earmarkedEarnedIn } from "../earmarked";
import { earmarkedSpentIn } from "./earmarked-spending";
import type { Period } from "../../agreement/period";
import type { Budget } from "../budget";
import { productOf } from "../resources";
import { spentIn } from "../spending";
import { posted, type Entry } from "./entry";

export interface DedicatedFund {
  readonly year: Period;
  readonly opening: Cents;
  /** Of the resources of the year, what is carried over (6894). */
  readonly unspent: Cents;
  /** Of what was carried over, what is spent in the year (7894). */
  readonly used: Cents;
  readonly closing: Cents;
  readonly entries: readonly Entry[];
}

/** Whose money is tied, and what of it comes and goes in a year. */
export interface Tied {
  /** Its place among the resources of the plan; null: the unscheduled-care money of the grant. */
  readonly resource: number | null;
  /** The label of the resource. */
  readonly fund: string | null;
  readonly opening: Cents;
  readonly resourceIn: (year: Period) => Cents;
  readonly spentIn: (year: Period) => Cents;
}

/** Each fund, year after year. */
export function fundsOf(budget: Budget): readonly DedicatedFund[] {
  return tiedOf(budget).flatMap((tied) => {
    let opening = tied.opening;
    return budget.years.map((year) => {
      const fund = fundOfYear(tied, year, opening);
      opening = fund.closing;
      return fund;
    });
  });
}

/** How it goes through a year. @param opening what is unspent when it begins */
export function fundOfYear({ fund, ...tied }: Tied, year: Period, opening: Cents): DedicatedFund {
  const ahead = minus(tied.resourceIn(year), tied.spentIn(year));
  const unspent = ahead > 0 ? ahead : noMoney;
  const wanted = minus(unspent, ahead);
  const used = wanted < opening ? wanted : opening;
  const date = year.to - 1;
  return {
    year,
    opening,
    unspent,
    used,
    closing: minus(plus(opening, unspent), used),
    entries: [
      ...posted(date, { amount: unspent, debit: "6894", credit: "194", reason: { kind: "unspent", fund } }),
      ...posted(date, { amount: used, debit: "194", credit: "7894", reason: { kind: "used", fund } }),
    ],
  };
}

/** The resources that their funder ties to an action, then what of the grant serves unscheduled care alone, if it is a subsidy. */
export function tiedOf({
  contract,
  planned,
  spending,
}: Pick<Budget, "contract" | "planned" | "spending">): readonly Tied[] {
  const lastMonth = contract.choices.time.financialYearEnd;
  const resources = planned.resources.map((resource, place) => ({ resource, place }));
  const tied = resources.filter(({ resource }) => resource.isTied);
  const own = tied.map(({ resource, place }) => ({
    resource: place,
    fund: resource.label,
    opening: resource.opening,
    resourceIn: (year: Period) => productOf(resource, year, lastMonth),
    spentIn: (year: Period) =>
      spentIn(
        year,
        spending.filter(({ action }) => isSameAction(action, resource.action)),
      ),
  }));
  const earmarked = {
    resource: null,
    fund: null,
    opening: noMoney,
    resourceIn: (year: Period) => earmarkedEarnedIn(year, contract),
    spentIn: (year: Period) => earmarkedSpentIn(year, { contract, spending }),
  };
  return planned.accounting.product === "74" ? [...own, earmarked] : own;
}

/** As the formulas of a workbook compare them: « Repérage » is « repérage ». */
export function isSameAction(one: string, other: string): boolean {
  const asFormulas = (text: string) => text.replace(/ +/g, " ").trim().toLowerCase();
  return asFormulas(one) === asFormulas(other);
}
