/** The contract year that a day falls in, as every door headlines it. */
import type { Day } from "../../agreement/day";
import { noMoney, plus } from "../../agreement/money";
import { isWithin } from "../../agreement/period";
import { isSigned } from "../choices";
import type { Funding, FundingRow } from "../funding";
import { byScenario } from "../scenario";
import { undatedYear, type ShownYear } from "../shown-year";
import type { Claim } from "./claims";
import { contractOf, endOfContract, type Contract } from "./contract";
import type { Due } from "./due";
import { schedulesUsed, type YearOfContract } from "./frame";

/** The year of the day of the situation; before the contract and after it, its first one. */
export function shownYearOf(funding: Funding): ShownYear {
  const { choices } = funding;
  if (!isSigned(choices)) return undatedYear(funding);
  const contract = contractOf(choices);
  const inProgress = yearInProgress(choices.situation.day, contract);
  const year = inProgress ?? contract.years[0];
  if (year === undefined) return undatedYear(funding);
  const schedules = year.schedules.map(({ schedule }) => schedule);
  const schedule = schedules.at(-1) ?? funding.schedule;
  const earlier = schedulesUsed({ years: contract.years.filter((one) => one.year < year.year) });
  const before = earlier.filter((one) => !schedules.includes(one));
  const standing = choices.signatureToCome ? "notBegun" : inProgress === null ? "ended" : "inProgress";
  const dated = { standing, contractYear: year, schedules, before } as const;
  return { ...funding, ...dated, tier: year.tier, schedule, rows: rowsOf(year, contract) };
}

/** Where the contract ends early, up to that day; null: it has not begun, or is over. */
export function yearInProgress(day: Day, contract: Contract): YearOfContract | null {
  const end = endOfContract(contract);
  const year = contract.years.find((one) => isWithin(day, one)) ?? null;
  return year === null || day >= end ? null : { ...year, to: Math.min(year.to, end) };
}

/** What the year owes, a row for each part, and one for each amount that nobody knows. */
function rowsOf({ year }: YearOfContract, { dues, unknown, rows }: Contract): readonly FundingRow[] {
  const own = dues.filter(({ contractYear }) => contractYear === year);
  const lacking = unknown.filter((claim) => claim.year.year === year);
  const isOf = (one: Pick<FundingRow, "line" | "part">, other: typeof one) =>
    one.line === other.line && one.part === other.part;
  const aids = own.filter((due) => !rows.some((row) => isOf(row, due)));
  return [...aids, ...rows].flatMap((row) => [
    ...own
      .filter((due) => isOf(due, row))
      .slice(0, 1)
      .map((due) =>
        known(
          due,
          own.filter((one) => isOf(one, due)),
        ),
      ),
    ...lacking.filter((claim) => isOf(claim.row, row)).map(missing),
  ]);
}

/** @param all those of its part: each crisis of a year is due apart */
function known({ line, part, nature, whole, rates }: Due, all: readonly Due[]): FundingRow {
  const amounts = byScenario((scenario) => all.reduce((sum, due) => plus(sum, due.amounts[scenario]), noMoney));
  return { line, part, nature, isCounted: true, amount: whole, rate: rates.central, amounts };
}

function missing({ row: { line, part, nature } }: Claim): FundingRow {
  return { line, part, nature, isCounted: true, amount: null, rate: 0, amounts: byScenario(() => noMoney) };
}
