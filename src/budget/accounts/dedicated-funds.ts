/**
 * Dedicated funds: what a funder ties to a project and is unspent when a financial year ends (ANC 2018-06, article 132-1).
 * The unscheduled-care money among them only when the accountant says that the grant is a subsidy. Amounts in cents.
 */
import { minus, noMoney, sum, type Cents } from "../../agreement/money";
import type { Period } from "../../agreement/period";
import type { Budget } from "../budget";
import { earmarkedEarnedIn } from "../earmarked";
import { productOf, unknownProductsIn } from "../resources";
import { resourceKinds } from "../resource-kinds";
import { spentIn, unknownIn } from "../spending";
import { earmarkedSpentIn } from "./earmarked-spending";
import { fundAccounts, type FundAccounts } from "./fund-accounts";
import { fundOfYear, type FundOfYear } from "./fund-of-year";
import { isSameAction, spendingOfProject } from "./project";

/** Whose money is tied, and what of it comes and goes in a year. */
export interface Tied {
  /** Its place among the resources of the plan; null: the unscheduled-care money of the grant. */
  readonly resource: number | null;
  /** The label of the resource. */
  readonly fund: string | null;
  /** To which several may be tied; null: unscheduled care. */
  readonly project: string | null;
  readonly accounts: FundAccounts;
  readonly opening: Cents;
  /** Of what is certain. */
  readonly resourceIn: (year: Period) => Cents;
  /** On its project. */
  readonly spentIn: (year: Period) => Cents;
  /** How many amounts of the year nobody said, of its project. */
  readonly unknownIn: (year: Period) => number;
}

/** Each fund, year after year. */
export function fundsOf(budget: Budget): readonly FundOfYear[] {
  const tied = tiedOf(budget);
  let openings: readonly (Cents | null)[] = tied.map(({ opening }) => opening);
  return budget.years.flatMap((year) => {
    const funds = fundsOfYear(tied, year, openings);
    openings = funds.map(({ closing }) => closing);
    return funds;
  });
}

/**
 * Those of a year. What a project spends is charged to the first of its funders as far as its money goes, then to the next.
 * @param openings what is unspent of each when it begins; null: nobody knows
 */
export function fundsOfYear(
  all: readonly Tied[],
  year: Period,
  openings: readonly (Cents | null)[],
): readonly FundOfYear[] {
  const made: { readonly tied: Tied; readonly fund: FundOfYear }[] = [];
  all.forEach((tied, index) => {
    const above = made.filter((one) => isSameProject(one.tied, tied)).map(({ fund }) => fund);
    const spent = minus(tied.spentIn(year), sum(above.map(({ charged }) => charged)));
    const unknown = tied.unknownIn(year) + above.filter(({ isLacking }) => isLacking).length;
    made.push({ tied, fund: fundOfYear(tied, year, { opening: openings[index] ?? null, spent, unknown }) });
  });
  return made.map(({ fund }) => fund);
}

function isSameProject({ project }: Tied, { project: other }: Tied): boolean {
  return project !== null && other !== null && isSameAction(project, other);
}

type Known = Pick<Budget, "contract" | "planned" | "spending">;

/** The resources that their funder ties to an action, then what of the grant serves unscheduled care alone, if it is a subsidy. */
export function tiedOf(known: Known): readonly Tied[] {
  const { planned } = known;
  const places = planned.resources.map((_, place) => place);
  const own = places.filter((place) => planned.resources[place]?.isTied).flatMap((place) => tiedResource(place, known));
  return planned.accounting.product === "74" ? [...own, tiedGrant(known)] : own;
}

function tiedResource(place: number, { contract, planned, spending }: Known): readonly Tied[] {
  const resource = planned.resources[place];
  if (resource === undefined) return [];
  const ofProject = spendingOfProject(resource.action, spending);
  const funders = planned.resources.filter((one) => one.isTied && isSameAction(one.action, resource.action));
  return [
    {
      resource: place,
      fund: resource.label,
      project: resource.action,
      accounts: fundAccounts[resourceKinds[resource.kind].fund],
      opening: resource.opening,
      // What is only asked for is nobody's money yet.
      resourceIn: (year) =>
        resource.notified === null ? noMoney : productOf(resource, year, contract.choices.time.financialYearEnd),
      spentIn: (year) => spentIn(year, ofProject),
      unknownIn: (year) => unknownIn(year, ofProject).length + unknownProductsIn(year, funders).length,
    },
  ];
}

function tiedGrant({ contract, spending }: Known): Tied {
  const own = spending.filter(({ envelope }) => envelope === "earmarked");
  return {
    resource: null,
    fund: null,
    project: null,
    accounts: fundAccounts.subsidy,
    opening: noMoney,
    resourceIn: (year) => earmarkedEarnedIn(year, contract),
    spentIn: (year) => earmarkedSpentIn(year, { contract, spending }),
    unknownIn: (year) => unknownIn(year, own).length,
  };
}
