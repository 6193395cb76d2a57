/** A schedule (barème) made ready for the rules: amounts in cents, found by line and tier. */
import { parseDay, type Day } from "./day";
import { countsInTotal, partIds, type LineId, type PartId } from "./lines";
import { fromEuros, noMoney, sum, type Cents } from "./money";
import type { AmountRow, ByTier, LineEntry } from "./schedule-file";
import type { AmountsPart } from "./schedule-parts";

export type Tier = 1 | 2 | 3 | 4;
export const tiers: ByTier<Tier> = [1, 2, 3, 4];

/** A line's yearly maximum at one tier, split by what the achievement rate touches; null: unknown. */
export interface YearlyAmount {
  /** What no rate touches: the fixed part and the other parts. */
  readonly secured: Cents | null;
  readonly variable: Cents | null;
  /** Known by publication even where its split is not. */
  readonly total: Cents | null;
}

export interface Schedule {
  readonly file: AmountsPart;
  /** Both null when it never had the force of law. `to` null: still in force. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly lines: ReadonlyMap<LineId, LineEntry>;
  readonly yearly: Readonly<Partial<Record<LineId, ByTier<YearlyAmount>>>>;
}

export function prepareSchedule(file: AmountsPart): Schedule {
  return {
    file,
    from: file.effect && parseDay(file.effect.from),
    to: file.effect?.to ? parseDay(file.effect.to) : null,
    lines: new Map(file.lines.map((entry) => [entry.line, entry])),
    yearly: Object.fromEntries(file.lines.map((entry) => [entry.line, byTier((tier) => yearlyAmount(entry, tier))])),
  };
}

/** The amount of one cell of a table, or null when it is unknown. */
export function amountAt(row: AmountRow, tier: Tier): Cents | null {
  const euros = atTier(row.amounts, tier);
  return euros === null ? null : fromEuros(euros);
}

/** The same in a contract year after the first; null: unknown, or the row has one amount for all years. */
export function followingAt(row: AmountRow, tier: Tier): Cents | null {
  const euros = row.following ? atTier(row.following, tier) : null;
  return euros === null ? null : fromEuros(euros);
}

/** The unverified figure beside an unknown amount. Never an amount of the table. */
export function suggestionAt(row: AmountRow, tier: Tier): Cents | null {
  const euros = row.suggestions ? atTier(row.suggestions, tier) : null;
  return euros === null ? null : fromEuros(euros);
}

function byTier<T>(make: (tier: Tier) => T): ByTier<T> {
  return [make(1), make(2), make(3), make(4)];
}

export function atTier<T>(values: ByTier<T>, tier: Tier): T {
  return values[(tier - 1) as 0 | 1 | 2 | 3];
}

/** The parts that a line has, in the order of `partIds`. */
export function partsOf(entry: LineEntry): readonly (readonly [PartId, AmountRow])[] {
  return partIds.flatMap((part) => {
    const row = entry.parts[part];
    return row ? [[part, row] as const] : [];
  });
}

function yearlyAmount(entry: LineEntry, tier: Tier): YearlyAmount {
  const counted = partsOf(entry).filter(([part]) => countsInTotal(part));
  const secured = sumKnown(counted.filter(([part]) => part !== "variable").map(([, row]) => amountAt(row, tier)));
  const variable = entry.parts.variable ? amountAt(entry.parts.variable, tier) : noMoney;
  return { secured, variable, total: amountAt(entry.total, tier) };
}

function sumKnown(amounts: readonly (Cents | null)[]): Cents | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === amounts.length ? sum(known) : null;
}
