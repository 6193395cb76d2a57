/**
 * Dedicated funds: what a funder ties to a project and is unspent when a financial year ends (ANC 2018-06, article 132-1).
 * The unscheduled-care money among them only when the accountant says that the grant is a subsidy. Amounts in cents.
 */
import { minus, noMoney, plus, type Cents } from "../../agreement/money";
import { earmarkedEarnedIn } from "../earmarked";
import type { Budget, BudgetYear } from "../budget";
import { productOf } from "../resources";
import { spentIn } from "../spending";
import { posted, type Entry } from "./entry";

interface DedicatedFund {
  /** The label of the resource; null: the unscheduled-care money of the grant. */
  readonly fund: string | null;
  readonly year: BudgetYear;
  readonly opening: Cents;
  /** Of the resources of the year, what is carried over (6894). */
  readonly unspent: Cents;
  /** Of what was carried over, what is spent in the year (7894). */
  readonly used: Cents;
  readonly closing: Cents;
  readonly entries: readonly Entry[];
}

interface Tied {
  readonly fund: string | null;
  readonly opening: Cents;
  readonly resourceIn: (year: BudgetYear) => Cents;
  readonly spentIn: (year: BudgetYear) => Cents;
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

function fundOfYear({ fund, ...tied }: Tied, year: BudgetYear, opening: Cents): DedicatedFund {
  const ahead = minus(tied.resourceIn(year), tied.spentIn(year));
  const unspent = ahead > 0 ? ahead : noMoney;
  const wanted = minus(unspent, ahead);
  const used = wanted < opening ? wanted : opening;
  const date = year.to - 1;
  return {
    fund,
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

function tiedOf({ contract, planned, spending }: Budget): readonly Tied[] {
  const lastMonth = contract.choices.time.financialYearEnd;
  const resources = planned.resources.filter(({ isTied }) => isTied);
  const own = resources.map((resource) => ({
    fund: resource.label,
    opening: resource.opening,
    resourceIn: (year: BudgetYear) => productOf(resource, year, lastMonth),
    spentIn: (year: BudgetYear) =>
      spentIn(
        year,
        spending.filter(({ action }) => action === resource.action),
      ),
  }));
  const earmarked = {
    fund: null,
    opening: noMoney,
    resourceIn: (year: BudgetYear) => earmarkedEarnedIn(year, contract),
    spentIn: (year: BudgetYear) =>
      spentIn(
        year,
        spending.filter(({ envelope }) => envelope === "earmarked"),
      ),
  };
  return planned.accounting.product === "74" ? [...own, earmarked] : own;
}
