import { toEuros } from "../../agreement/money";
import { tiers, type Schedule, type Tier } from "../../agreement/schedule";
import { publishedAmount } from "../../funding/retained-amount";
import { tableRowsOf, type TableRow } from "../../funding/table-rows";
import type { CellValue } from "../plan";
import type { Inputs } from "./inputs";

/** The amounts that are no longer those published; an amount that was erased is the published one again. */
export function overridesIn({ at, layout: { schedule, other } }: Inputs): readonly object[] {
  const main = changesIn(schedule, ({ line, part }, tier) => at(`amount:${line}:${part}:${tier}`));
  if (other === null) return main;
  const { id } = other.file;
  const others = changesIn(other, ({ line, part }, tier) => at(`amount:${line}:${part}:${tier}:${id}`));
  return [...main, ...others.map((override) => ({ ...override, schedule: id }))];
}

function changesIn(schedule: Schedule, at: (row: TableRow, tier: Tier) => CellValue | undefined): readonly object[] {
  return tableRowsOf(schedule).flatMap((row) =>
    tiers.flatMap((tier) => {
      const amount = at(row, tier) ?? null;
      if (amount === null || isPublished(amount, row, tier, schedule)) return [];
      return [{ line: row.line, part: row.part, tier, amount }];
    }),
  );
}

function isPublished(amount: CellValue, { line, part }: TableRow, tier: Tier, schedule: Schedule): boolean {
  const published = publishedAmount(line, part, tier, schedule);
  return published !== null && toEuros(published) === amount;
}
