/** Two to four variants side by side, each against the first. */
import { contractYears } from "../../agreement/contract-year";
import type { LineId } from "../../agreement/lines";
import { minus, noMoney, type Cents } from "../../agreement/money";
import { cashOfYears, linesCounted, ofContractYear, ofLine, totalOf, type Counted, type Variant } from "./variant";

export const fewestVariants = 2;
export const mostVariants = 4;

export interface ComparedRow<Key> {
  readonly key: Key;
  /** One for each variant; null: it has no such years. */
  readonly amounts: readonly (Counted | null)[];
  /** Of each but the first, what it gives beyond the first; null: one of the two is not known. */
  readonly differences: readonly (Cents | null)[];
}

export interface Comparison {
  readonly variants: readonly Variant[];
  readonly lines: readonly ComparedRow<LineId>[];
  readonly total: ComparedRow<"total">;
  /** None where no variant is signed. */
  readonly contractYears: readonly ComparedRow<number>[];
  readonly cash: readonly ComparedRow<string>[];
}

export function comparisonOf(variants: readonly Variant[]): Comparison {
  const lines = linesCounted(variants);
  const isDated = variants.some(({ contract }) => contract !== null);
  const all = <Key>(key: Key, of: (variant: Variant) => Counted | null) => comparedRow(key, variants.map(of));
  return {
    variants,
    lines: lines.map((line) => all(line, (variant) => ofLine(line, variant))),
    total: all("total", (variant) => totalOf(lines, variant)),
    contractYears: isDated
      ? contractYears.map((year) => all(year, (variant) => ofContractYear(year, lines, variant)))
      : [],
    cash: cashRows(variants, lines),
  };
}

/** By the years of all; a contract pays nothing in a year that it does not reach. */
function cashRows(variants: readonly Variant[], lines: readonly LineId[]): readonly ComparedRow<string>[] {
  const own = variants.map((variant) => cashOfYears(lines, variant));
  const labels = [...new Set(own.flatMap((years) => [...(years?.keys() ?? [])]))].sort();
  const nothing = { known: noMoney, unknown: 0 };
  return labels.map((label) =>
    comparedRow(
      label,
      own.map((years) => years && (years.get(label) ?? nothing)),
    ),
  );
}

/** @param amounts one for each variant */
export function comparedRow<Key>(key: Key, amounts: readonly (Counted | null)[]): ComparedRow<Key> {
  const [first = null, ...others] = amounts;
  return { key, amounts, differences: others.map((other) => difference(first, other)) };
}

function difference(first: Counted | null, other: Counted | null): Cents | null {
  const [from, to] = [whole(first), whole(other)];
  return from === null || to === null ? null : minus(to, from);
}

/** null: something of it is not known. */
export function whole(amount: Counted | null): Cents | null {
  return amount === null || amount.unknown > 0 ? null : amount.known;
}
