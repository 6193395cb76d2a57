/** Calculs budget: the money that a funder ties to an action, row by row of Produits, then that of unscheduled care. */
import { noMoney, type Cents } from "../../../../agreement/money";
import { fundsOfYear, tiedOf, type Tied } from "../../../../budget/accounts/dedicated-funds";
import { isEarmarkedBefore, isSpentBefore } from "../../../../budget/accounts/earmarked-spending";
import type { FundAccounts } from "../../../../budget/accounts/fund-accounts";
import type { FundOfYear } from "../../../../budget/accounts/fund-of-year";
import { spendingOfProject } from "../../../../budget/accounts/project";
import { entryTexts } from "../../../../texts/fr/workbook/entries";
import { framedYearsOf, shownYears } from "../frame";
import type { PlanSources } from "../sources";
import { trimmed } from "../typed";

export interface FundRow {
  /** Its place among the rows of Produits; null: unscheduled care. */
  readonly resource: number | null;
  readonly label: string;
  /** null: nothing is tied there. */
  readonly tied: FundOfRow | null;
}

interface FundOfRow {
  readonly accounts: FundAccounts;
  /** It had come or been spent before the first of the years shown: its opening is in no cell. */
  readonly isOlder: boolean;
  readonly opening: Cents;
  readonly years: readonly FundOfYear[];
}

export function fundRowsOf(sources: PlanSources): readonly FundRow[] {
  const { budget, inputs } = sources;
  const tied = tiedOf(budget);
  const older = tied.map((one) => wasBefore(one, sources));
  const years = shownFunds(tied, older, sources);
  const places = [...Array.from({ length: inputs.resources.rows }, (_, place) => place), null];
  return places.map((resource) => {
    const index = tied.findIndex((one) => one.resource === resource);
    const own = tied[index];
    const named = resource === null ? undefined : budget.planned.resources[resource];
    const label = resource === null ? entryTexts.unscheduledCare : trimmed(named?.label ?? "");
    if (own === undefined) return { resource, label, tied: null };
    const { accounts, opening } = own;
    const fund = { accounts, opening, isOlder: older[index] ?? false, years: years.flatMap((one) => one[index] ?? []) };
    return { resource, label, tied: fund };
  });
}

/** Year after year, those of the rows that are tied. */
function shownFunds(
  tied: readonly Tied[],
  older: readonly boolean[],
  { shown }: PlanSources,
): readonly (readonly FundOfYear[])[] {
  const framed = framedYearsOf(shown.contract.choices);
  let openings = tied.map(({ opening }, index) => (older[index] ? null : opening));
  return shownYears.map((place) => {
    const funds = fundsOfYear(tied, framed[place] ?? { from: 0, to: 0 }, openings);
    openings = funds.map(({ closing }) => closing);
    return funds;
  });
}

export function amountOf(
  fund: FundOfRow | null,
  year: number,
  id: "resource" | "spent" | "unspent" | "used" | "charged",
) {
  return fund?.years[year]?.[id] ?? noMoney;
}

/** How many rows have a year that no entry closes: for want of an amount, or of what a fund older than the years shown held. */
export function lackingIn(rows: readonly FundRow[], year: number) {
  const lacking = rows.filter(({ tied }) => tied?.years[year]?.isLacking === true);
  const older = lacking.filter(({ tied }) => tied?.isOlder === true && tied.years[year]?.unknown === 0).length;
  return { older, toEnter: lacking.length - older };
}

/** Before the first of the years shown. */
function wasBefore(tied: Tied, { budget, shown }: PlanSources): boolean {
  const first = framedYearsOf(shown.contract.choices)[shownYears[0]]?.from ?? 0;
  const resource = tied.resource === null ? null : budget.planned.resources[tied.resource];
  if (resource === null || resource === undefined) return isEarmarkedBefore(first, budget);
  const own = spendingOfProject(resource.action, budget.spending);
  return resource.first < first || own.some((one) => isSpentBefore(first, one));
}
