import { toEuros } from "../../../agreement/money";
import { descriptionOf } from "../../../agreement/description";
import { amountAt, tiers, type Schedule, type Tier } from "../../../agreement/schedule";
import { publishedAmount } from "../../../funding/retained-amount";
import { yearlyRowsOf, type ScheduleRow } from "../../../funding/schedule-rows";
import { checkTexts as texts } from "../../../texts/fr/workbook/checks";
import type { Check, CheckSources } from "./check";

/** The published table against its published total, at each tier where both are known. */
export function publishedSums({ model: { funding }, schedules }: CheckSources): readonly Check[] {
  const { schedule } = funding.choices;
  const { total: published } = descriptionOf(schedule);
  return tiers.flatMap((tier) => {
    const total = published && amountAt(published, tier);
    if (total === null) return [];
    const cells = rowsOfMaximum(schedule, tier).map((row) => schedules.published(row, tier));
    return [
      {
        label: texts.publishedTotal(tier),
        expected: { formula: schedules.publishedTotal(tier), value: toEuros(total) },
        found: { formula: `SUM(${cells.join(",")})`, value: toEuros(total) },
        format: "euros" as const,
        help: texts.publishedTotalHelp,
      },
    ];
  });
}

/** The rows that add up to a year's maximum: the parts of each line, or its total where they are not all known. */
function rowsOfMaximum(schedule: Schedule, tier: Tier): readonly ScheduleRow[] {
  const rows = yearlyRowsOf(schedule).filter(({ part }) => part !== "update");
  const isKnown = ({ line, part }: ScheduleRow) => publishedAmount(line, part, tier, schedule) !== null;
  return rows.filter((row) => {
    const parts = rows.filter(({ line, nature }) => line === row.line && nature !== "undivided");
    const isSplit = parts.every(isKnown);
    return row.nature === "undivided" ? !isSplit : isSplit;
  });
}
