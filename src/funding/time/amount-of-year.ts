import { rowOf } from "../../agreement/amount";
import { meanByDays, noMoney, type Cents } from "../../agreement/money";
import { followingAt, type Schedule } from "../../agreement/schedule";
import type { ScheduleOfYear } from "../../agreement/schedules-of-year";
import { entryOf } from "../../agreement/yearly-amount";
import type { Choices } from "../choices";
import { contractScheduleOf } from "../contract-schedules";
import { amountToCount, publishedAmount } from "../retained-amount";
import type { ScheduleRow } from "../schedule-rows";
import type { YearOfContract } from "./frame";

/**
 * What a row is worth in a whole contract year, before any share or rate; null: unknown. Where several schedules count,
 * their mean by the days on which what they pay runs (ADR 41). One that does not hold the row's line has no say in it;
 * where none holds it, it is worth nothing.
 * @param schedules those of the days on which it runs
 */
export function amountOfYear(
  row: ScheduleRow,
  year: YearAndTier,
  schedules: readonly ScheduleOfYear[],
  choices: Choices,
): Cents | null {
  const holding = schedules.filter(({ schedule }) => schedule.lines.has(row.line));
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
