/** A community's budget by financial year: its grant and its other resources against what it plans to spend. */
import { minus, noMoney, plus, sum, type Cents } from "../agreement/money";
import type { Period } from "../agreement/period";
import type { Money } from "../funding/funding";
import { byScenario } from "../funding/scenario";
import { financialYearsOf } from "../funding/situation/financial-years";
import { tiedBefore, tiedOfKnownBefore } from "../funding/situation/tied-money";
import { unknownEarnedIn } from "../funding/situation/unknown-in";
import type { Contract } from "../funding/time/contract";
import { ledgerOf, type Ledger } from "../funding/time/ledger";
import { spendingOf } from "./all-spending";
import { earmarkedBefore, earmarkedEarnedIn, earmarkedOfKnownIn, type EarmarkedMoney } from "./earmarked";
import { envelopesOf, type EnvelopeOfYear } from "./envelopes";
import { grantsOf, type EarmarkedGrant, type GrantOfLine } from "./grants";
import type { Planned } from "./planned";
import { requiredRateOf } from "./required-rate";
import { resourceKinds } from "./resource-kinds";
import { productOf, productsOf, unknownProductsIn } from "./resources";
import { addedUp } from "./sharing";
import { spentIn, unknownIn, type Spending } from "./spending";

/** Amounts in cents. */
export interface BudgetYear extends Period {
  readonly grant: Money;
  /** What others bring: secure once it is notified. */
  readonly other: Money;
  readonly charges: Cents;
  readonly balance: Cents;
  readonly envelopes: readonly EnvelopeOfYear[];
  /** In the order of the accounts. */
  readonly accounts: readonly { readonly account: string; readonly amount: Cents }[];
  /** The achievement rate, the same for all missions, at which the year balances; null: nothing depends on one, or an amount is missing. */
  readonly requiredRate: number | null;
  /** The grant and, of the public subsidies, what is notified for the year. */
  readonly publicMoney: Cents;
  /** At its end; null: it ended before the day of the situation. */
  readonly earmarked: EarmarkedMoney | null;
  /** How many amounts are missing from it, of whatever kind: its balance is that of the others. */
  readonly unknown: number;
  readonly lacking: Lacking;
}

/** How many amounts are missing: of the grant, of other resources, of what is spent. */
export interface Lacking {
  readonly grant: number;
  readonly other: number;
  readonly charges: number;
}

export interface Budget {
  readonly contract: Contract;
  readonly planned: Planned;
  readonly spending: readonly Spending[];
  readonly years: readonly BudgetYear[];
  readonly unknownTaxYears: readonly number[];
}

export function budgetOf(contract: Contract, planned: Planned): Budget {
  const lastMonth = contract.choices.time.financialYearEnd;
  const { all: spending, unknownTaxYears } = spendingOf(planned, lastMonth);
  const context = contextOf({ contract, planned, spending });
  const extent = extentOf(context.central, planned, spending);
  const years = financialYearsOf(extent, lastMonth).map((year) => yearOf(year, context));
  return { contract, planned, spending, years, unknownTaxYears };
}

/** A financial year of it, whether or not anything happens in it. */
export function budgetYearIn(year: Period, budget: Pick<Budget, "contract" | "planned" | "spending">): BudgetYear {
  return yearOf(year, contextOf(budget));
}

function contextOf({ contract, planned, spending }: Pick<Budget, "contract" | "planned" | "spending">): Context {
  return { contract, planned, spending, ...byScenario((scenario) => ledgerOf(contract, scenario)) };
}

/** From the first day to the last on which something is earned, paid or spent. */
function extentOf({ extent }: Ledger, { resources }: Planned, spending: readonly Spending[]): Period {
  const months = [
    ...spending.flatMap((one) => one.months.map(({ month }) => month)),
    ...resources.map(({ first }) => first),
  ];
  const last = [...months, ...resources.map((resource) => resource.last)];
  return {
    from: months.reduce((least, month) => Math.min(least, month), extent.from),
    to: last.reduce((most, month) => Math.max(most, month + 1), extent.to),
  };
}

interface Context {
  readonly contract: Contract;
  readonly planned: Planned;
  readonly spending: readonly Spending[];
  /** At no result at all, at the rates retained, and at all of them. */
  readonly prudent: Ledger;
  readonly central: Ledger;
  readonly full: Ledger;
}

function yearOf(year: Period, { contract, planned, spending, prudent, central, full }: Context): BudgetYear {
  const lastMonth = contract.choices.time.financialYearEnd;
  const earmarked = earmarkedIn(year, contract, central);
  const grants = grantsOf(year, central, earmarked);
  const other = productsOf(planned.resources, year, lastMonth);
  const charges = spentIn(year, spending);
  const grant = moneyOf(grants);
  const secure = plus(grant.secured, other.total);
  const [atNone, atAll] = [prudent, full].map((ledger) => moneyOf(grantsOf(year, ledger, earmarked)).atRisk) as [
    Cents,
    Cents,
  ];
  const lacking = {
    grant: unknownEarnedIn(year, contract),
    other: unknownProductsIn(year, planned.resources).length,
    charges: unknownIn(year, spending).length,
  };
  const unknown = lacking.grant + lacking.other + lacking.charges;
  return {
    ...year,
    grant,
    other,
    charges,
    balance: minus(plus(grant.total, other.total), charges),
    envelopes: envelopesOf({ year, grants, spending, planned, contract }),
    accounts: accountsOf(year, spending),
    requiredRate: unknown > 0 ? null : requiredRateOf(minus(charges, plus(secure, atNone)), minus(atAll, atNone)),
    publicMoney: plus(grant.total, publicIn(year, planned, lastMonth)),
    earmarked: earmarkedAtEnd(year, { contract, spending, central }),
    unknown,
    lacking,
  };
}

function earmarkedIn({ from, to }: Period, contract: Contract, { payments }: Ledger): EarmarkedGrant {
  const between = (before: typeof tiedBefore) =>
    minus(before(to, payments, contract), before(from, payments, contract));
  return {
    all: { secured: earmarkedEarnedIn({ from, to }, contract), received: between(tiedBefore) },
    ofKnown: { secured: earmarkedOfKnownIn({ from, to }, contract), received: between(tiedOfKnownBefore) },
  };
}

function earmarkedAtEnd(
  { to }: Period,
  { contract, spending, central }: Pick<Context, "contract" | "spending" | "central">,
) {
  const isOver = to <= contract.choices.situation.day;
  return isOver ? null : earmarkedBefore(to, contract, { payments: central.payments, spending });
}

function moneyOf(grants: readonly GrantOfLine[]): Money {
  const [secured, atRisk] = [sum(grants.map((one) => one.secured)), sum(grants.map((one) => one.atRisk))];
  return { secured, atRisk, total: plus(secured, atRisk) };
}

function accountsOf(year: Period, spending: readonly Spending[]): BudgetYear["accounts"] {
  const totals = addedUp(spending.map((one) => [one.account, spentIn(year, [one])]));
  const accounts = [...totals].filter(([, amount]) => amount !== noMoney);
  return accounts.map(([account, amount]) => ({ account, amount })).sort((a, b) => (a.account < b.account ? -1 : 1));
}

function publicIn(year: Period, { resources }: Planned, lastMonth: number): Cents {
  const own = resources.filter(({ kind, notified }) => resourceKinds[kind].isPublic && notified !== null);
  return sum(own.map((one) => productOf(one, year, lastMonth)));
}
