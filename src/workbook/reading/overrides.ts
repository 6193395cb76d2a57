import { toEuros } from "../../agreement/money";
import { tiers, type Schedule, type Tier } from "../../agreement/schedule";
import { publishedAmount } from "../../funding/retained-amount";
import { scheduleRowsOf, type ScheduleRow } from "../../funding/schedule-rows";
import { amountKey } from "../input-key";
import type { CellValue } from "../plan";
import type { Inputs } from "./inputs";

/** The amounts that are no longer those published; an amount that was erased is the published one again. */
export function overridesIn({ at, layout: { schedules } }: Inputs): readonly object[] {
  return schedules.flatMap((one) => changesIn(one, at));
}

function changesIn(schedule: Schedule, at: Inputs["at"]): readonly object[] {
  return scheduleRowsOf(schedule).flatMap((row) =>
    tiers.flatMap((tier) => {
      const amount = at(amountKey(schedule, row, tier)) ?? null;
      if (amount === null || isPublished(amount, row, tier, schedule)) return [];
      return [{ line: row.line, part: row.part, tier, amount, schedule: schedule.file.id }];
    }),
  );
}

function isPublished(amount: CellValue, { line, part }: ScheduleRow, tier: Tier, schedule: Schedule): boolean {
  const published = publishedAmount(line, part, tier, schedule);
  return published !== null && toEuros(published) === amount;
}
