import { meanOf, noMoney, type Cents } from "../../agreement/money";
import type { Schedule, Tier } from "../../agreement/schedule";
import { entryOf } from "../../agreement/yearly-amount";
import type { Choices } from "../choices";
import { amountToCount } from "../retained-amount";
import type { ScheduleRow } from "../schedule-rows";
import type { YearOfContract } from "./frame";

/**
 * What a row of the table is worth in a whole contract year, before any share or rate; null: unknown. A schedule that
 * does not hold the row's line has no say in the mean of two.
 */
export function amountOfYear(row: ScheduleRow, { tier, schedules }: YearOfContract, choices: Choices): Cents | null {
  const holding = schedules.filter(({ schedule }) => schedule.lines.has(row.line));
  const [one, other] = holding.map(({ schedule }) => amountUnder(row, tier, schedule, choices));
  if (one === undefined || one === null || other === undefined) return one ?? null;
  return other === null ? null : meanOf(one, other, holding[0]?.weight ?? 1);
}

/** In one table. The contract's own amounts take the place of those of their table, and of no other's. */
export function amountUnder(row: ScheduleRow, tier: Tier, schedule: Schedule, choices: Choices): Cents | null {
  if (row.part !== "total" && entryOf(row.line, schedule).parts[row.part] === undefined) return noMoney;
  const overrides = schedule === choices.schedule ? choices.overrides : choices.otherOverrides;
  return amountToCount(row, tier, { schedule, overrides });
}
