/** What a figure of a contract year is made of, and where that comes from: what its card says, at every door. */
import { leastSure } from "./confidence";
import { countsInTotal, type LineId, type PartOrTotal } from "./lines";
import { shareOf, sum, type Cents } from "./money";
import { amountAt, partsOf, type Schedule, type Tier } from "./schedule";
import type { Confidence, Reference } from "./schedule-file";
import { sourceOf } from "./source";
import { entryOf } from "./yearly-amount";

export interface FigureRow {
  readonly line: LineId;
  readonly part: PartOrTotal;
  /** Before any rate. */
  readonly base: Cents;
  /** Whether the achievement rate touches it. */
  readonly isRated: boolean;
  /** An amount of the community's own contract, which no document of the schedule gives. */
  readonly isOfContract?: boolean;
}

export interface FigureFacts {
  readonly rows: readonly FigureRow[];
  readonly tier: Tier;
  readonly schedule: Schedule;
  /** Of the row that is the least sure; null: all come from the contract. */
  readonly confidence: Confidence | null;
  readonly references: readonly Reference[];
  /** What to know of a row. */
  readonly notes: readonly string[];
}

/** The facts of the rows that make a figure. @throws Refused when the schedule does not hold one. */
export function figureFacts(rows: readonly FigureRow[], tier: Tier, schedule: Schedule): FigureFacts {
  const published = rows.filter(({ isOfContract }) => isOfContract !== true);
  const sources = published.map(({ line, part }) => sourceOf(line, tier, part, schedule));
  return {
    rows,
    tier,
    schedule,
    confidence: leastSure(sources.map(({ confidence }) => confidence)),
    references: [...new Set(sources.flatMap(({ references }) => references))],
    notes: [...new Set(sources.flatMap(({ note }) => note ?? []))],
  };
}

/** What makes a line's year: its parts, or its published total where their split is unknown. @throws Refused */
export function rowsOfYear(line: LineId, tier: Tier, schedule: Schedule): readonly FigureRow[] {
  const counted = partsOf(entryOf(line, schedule)).filter(([part]) => countsInTotal(part));
  const parts = counted.flatMap(([part]) => rowOfTable(line, part, tier, schedule));
  return parts.length > 0 && parts.length === counted.length ? parts : rowOfTable(line, "total", tier, schedule);
}

/** One cell of the table; nothing where it is unknown. @throws Refused when the schedule does not hold it. */
export function rowOfTable(line: LineId, part: PartOrTotal, tier: Tier, schedule: Schedule): readonly FigureRow[] {
  const { parts, total } = entryOf(line, schedule);
  const row = part === "total" ? total : parts[part];
  const base = row ? amountAt(row, tier) : null;
  return base === null ? [] : [{ line, part, base, isRated: part === "variable" }];
}

/** What some rows come to at a rate, from 0 to 1. */
export function worthOf(rows: readonly FigureRow[], rate: number): Cents {
  return sum(rows.map(({ base, isRated }) => (isRated ? shareOf(base, rate) : base)));
}
