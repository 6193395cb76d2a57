import { rowOf } from "../../agreement/amount";
import { meanByDays, noMoney, type Cents } from "../../agreement/money";
import { followingAt, type Schedule } from "../../agreement/schedule";
import { entryOf } from "../../agreement/yearly-amount";
import type { Choices } from "../choices";
import { contractScheduleOf } from "../contract-schedules";
import { amountToCount, publishedAmount } from "../retained-amount";
import type { ScheduleRow } from "../schedule-rows";
import type { YearOfContract } from "./frame";

/**
 * What a row is worth in a whole contract year, before any share or rate; null: unknown. A schedule that does not hold
 * the row's line has no say in the mean; a year whose schedules do not hold it at all gives nothing for it.
 */
export function amountOfYear(row: ScheduleRow, year: YearOfContract, choices: Choices): Cents | null {
  const holding = year.schedules.filter(({ schedule }) => schedule.lines.has(row.line));
  const amounts = holding.map(({ schedule, days }) => ({ amount: amountUnder(row, year, schedule, choices), days }));
  const known = amounts.flatMap(({ amount, days }) => (amount === null ? [] : [{ amount, days }]));
  if (known.length < amounts.length) return null;
  return known.length === 0 ? noMoney : meanByDays(known);
}

type YearAndTier = Pick<YearOfContract, "year" | "tier">;

/** In one schedule. */
export function amountUnder(
  row: ScheduleRow,
  { year, tier }: YearAndTier,
  schedule: Schedule,
  choices: Choices,
): Cents | null {
  const { line, part } = row;
  if (part !== "total" && entryOf(line, schedule).parts[part] === undefined) return noMoney;
  const amount = amountToCount(row, tier, contractScheduleOf(schedule, choices));
  const isAsPublished = amount !== null && amount === publishedAmount(line, part, tier, schedule);
  // The contract's own amount stands for all years.
  const following = isAsPublished && year > 1 ? followingAt(rowOf(line, part, schedule), tier) : null;
  return following ?? amount;
}
