/** Calculs budget: the money that a funder ties to an action, row by row of Produits, then that of unscheduled care. */
import { noMoney, type Cents } from "../../../../agreement/money";
import {
  fundOfYear,
  isSameAction,
  tiedOf,
  type DedicatedFund,
  type Tied,
} from "../../../../budget/accounts/dedicated-funds";
import { isEarmarkedBefore, isSpentBefore } from "../../../../budget/accounts/earmarked-spending";
import { entryTexts } from "../../../../texts/fr/workbook/entries";
import { framedYearsOf, shownYears } from "../frame";
import type { PlanSources } from "../sources";
import { trimmed } from "../typed";

export interface FundRow {
  /** Its place among the rows of Produits; null: unscheduled care. */
  readonly resource: number | null;
  readonly isTied: boolean;
  readonly label: string;
  /** It had come or been spent before the first of the years shown: its opening is in no cell. */
  readonly isOlder: boolean;
  readonly opening: Cents;
  readonly years: readonly FundOfYear[];
}

interface FundOfYear extends DedicatedFund {
  readonly resource: Cents;
  readonly spent: Cents;
}

export function fundRowsOf(sources: PlanSources): readonly FundRow[] {
  const { budget, inputs } = sources;
  const tied = tiedOf(budget);
  const places = [...Array.from({ length: inputs.resources.rows }, (_, place) => place), null];
  return places.map((place) => fundRow(place, tied.find(({ resource }) => resource === place) ?? null, sources));
}

function fundRow(resource: number | null, tied: Tied | null, sources: PlanSources): FundRow {
  if (tied === null) return { resource, isTied: false, label: "", isOlder: false, opening: noMoney, years: [] };
  const isOlder = wasBefore(tied, sources);
  const framed = framedYearsOf(sources.shown.contract.choices);
  let opening = isOlder ? noMoney : tied.opening;
  const years = shownYears.flatMap((place) => {
    const year = framed[place];
    if (year === undefined) return [];
    const fund = fundOfYear(tied, year, opening);
    opening = isOlder ? noMoney : fund.closing;
    return [{ ...fund, resource: tied.resourceIn(year), spent: tied.spentIn(year) }];
  });
  const label = tied.fund === null ? entryTexts.unscheduledCare : trimmed(tied.fund);
  return { resource, isTied: true, label, isOlder, opening: tied.opening, years };
}

/** Before the first of the years shown. */
function wasBefore(tied: Tied, { budget, shown }: PlanSources): boolean {
  const first = framedYearsOf(shown.contract.choices)[shownYears[0]]?.from ?? 0;
  const resource = tied.resource === null ? null : budget.planned.resources[tied.resource];
  if (resource === null || resource === undefined) return isEarmarkedBefore(first, budget);
  const own = budget.spending.filter(({ action }) => isSameAction(action, resource.action));
  return resource.first < first || own.some((one) => isSpentBefore(first, one));
}
