import { countsInTotal, isMission, type LineId, type PartId, type PartOrTotal } from "../agreement/lines";
import { amountAt, partsOf, tiers, type Schedule, type Tier } from "../agreement/schedule";
import type { LineEntry } from "../agreement/schedule-file";

/**
 * How sure the money of a row is: `secured` whatever the results, `atRisk` in proportion to the achievement rate,
 * `undivided` known as the total of its line but not by part, hence promised only at a rate of 100 %.
 */
export type Nature = "secured" | "atRisk" | "undivided";

/** One row of the rate table that a person can read, override and trace. */
export interface ScheduleRow {
  readonly line: LineId;
  readonly part: PartOrTotal;
  readonly nature: Nature;
}

/** The rows of a schedule's table, in the order of its file, the one-off aid among them. */
export function scheduleRowsOf(schedule: Schedule): readonly ScheduleRow[] {
  return [...schedule.lines.values()].flatMap((entry) => {
    const parts = partsOf(entry).map(([part]) => ({ line: entry.line, part, nature: natureOf(part) }));
    const undivided = { line: entry.line, part: "total", nature: "undivided" } as const;
    return isUndivided(entry) ? [...parts, undivided] : parts;
  });
}

/** Whether a schedule's table has the row. */
export function holdsRow({ line, part }: Pick<ScheduleRow, "line" | "part">, schedule: Schedule): boolean {
  const entry = schedule.lines.get(line);
  if (entry === undefined) return false;
  return part === "total" ? isUndivided(entry) : entry.parts[part] !== undefined;
}

/** The rows that make a contract year: the operating grant and the missions. */
export function yearlyRowsOf(schedule: Schedule): readonly ScheduleRow[] {
  return scheduleRowsOf(schedule).filter(({ line }) => line === "operating" || isMission(line));
}

function natureOf(part: PartId): Nature {
  return part === "variable" ? "atRisk" : "secured";
}

/** At some tier the total is published and its split is not. */
function isUndivided(entry: LineEntry): boolean {
  return tiers.some((tier) => amountAt(entry.total, tier) !== null && !isSplitKnown(entry, tier));
}

function isSplitKnown(entry: LineEntry, tier: Tier): boolean {
  return partsOf(entry).every(([part, row]) => !countsInTotal(part) || amountAt(row, tier) !== null);
}
