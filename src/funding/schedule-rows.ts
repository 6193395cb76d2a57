import { countsInTotal, isMission, type LineId, type PartOrTotal } from "../agreement/lines";
import { amountAt, partsOf, tiers, type Schedule, type Tier } from "../agreement/schedule";
import type { LineEntry } from "../agreement/schedule-file";
import { partRulesOf, type Nature } from "./part-rules";

/** One row of the rate table that a person can read, override and trace. */
export interface ScheduleRow {
  readonly line: LineId;
  readonly part: PartOrTotal;
  readonly nature: Nature;
}

/** Asked for a score of times by each workbook; a schedule does not change. */
const listed = new WeakMap<Schedule, readonly ScheduleRow[]>();

/** The rows of a schedule's table, in the order of its file, the one-off aid among them. */
export function scheduleRowsOf(schedule: Schedule): readonly ScheduleRow[] {
  const rows = listed.get(schedule) ?? listRows(schedule);
  listed.set(schedule, rows);
  return rows;
}

function listRows(schedule: Schedule): readonly ScheduleRow[] {
  return [...schedule.lines.values()].flatMap((entry) => {
    const parts = partsOf(entry).map(([part]) => rowOf(entry.line, part));
    return isUndivided(entry) ? [...parts, rowOf(entry.line, "total")] : parts;
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

function rowOf(line: LineId, part: PartOrTotal): ScheduleRow {
  return { line, part, nature: partRulesOf({ line, part }).nature };
}

/** At some tier the total is published and its split is not. */
function isUndivided(entry: LineEntry): boolean {
  return tiers.some((tier) => amountAt(entry.total, tier) !== null && !isSplitKnown(entry, tier));
}

function isSplitKnown(entry: LineEntry, tier: Tier): boolean {
  return partsOf(entry).every(([part, row]) => !countsInTotal(part) || amountAt(row, tier) !== null);
}
