import { meanByDays, noMoney, type Cents } from "../../agreement/money";
import type { Schedule, Tier } from "../../agreement/schedule";
import { entryOf } from "../../agreement/yearly-amount";
import type { Choices } from "../choices";
import { contractScheduleOf } from "../contract-schedules";
import { amountToCount } from "../retained-amount";
import type { ScheduleRow } from "../schedule-rows";
import type { YearOfContract } from "./frame";

/**
 * What a row is worth in a whole contract year, before any share or rate; null: unknown. A schedule that does not hold
 * the row's line has no say in the mean; a year whose schedules do not hold it at all gives nothing for it.
 */
export function amountOfYear(row: ScheduleRow, { tier, schedules }: YearOfContract, choices: Choices): Cents | null {
  const holding = schedules.filter(({ schedule }) => schedule.lines.has(row.line));
  const amounts = holding.map(({ schedule, days }) => ({ amount: amountUnder(row, tier, schedule, choices), days }));
  const known = amounts.flatMap(({ amount, days }) => (amount === null ? [] : [{ amount, days }]));
  if (known.length < amounts.length) return null;
  return known.length === 0 ? noMoney : meanByDays(known);
}

/** In one schedule. */
export function amountUnder(row: ScheduleRow, tier: Tier, schedule: Schedule, choices: Choices): Cents | null {
  if (row.part !== "total" && entryOf(row.line, schedule).parts[row.part] === undefined) return noMoney;
  return amountToCount(row, tier, contractScheduleOf(schedule, choices));
}
