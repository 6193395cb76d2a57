import type { FoundSheet, FoundValue } from "../workbook/found";

/** Cells merged into one, all 1-based and included. */
export interface Merged {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/**
 * The values of a sheet where each cell that is merged says so: its value is in the first of them, and no formula reads it
 * elsewhere. Only those of a value that says anything, down one column or more.
 */
export function covered(values: FoundSheet["values"], merged: readonly Merged[]): FoundSheet["values"] {
  const told = merged.flatMap(({ from, to }) => {
    const above = values[from.row - 1]?.[from.column - 1] ?? null;
    return above === null || typeof above === "object" || from.row === to.row
      ? []
      : [{ from, to, above: String(above) }];
  });
  if (told.length === 0) return values;
  const under = new Map<number, (typeof told)[number][]>();
  for (const one of told) {
    for (const row of rowsUnder(one, values.length)) {
      const own = under.get(row);
      if (own === undefined) under.set(row, [one]);
      else own.push(one);
    }
  }
  return values.map((cells, index) => {
    const own = under.get(index + 1);
    return own === undefined ? cells : rowUnder(cells, own);
  });
}

/** How many rows all the areas cover, in a sheet of so many: what `covered` goes through. */
export function rowsCovered(merged: readonly Merged[], last: number): number {
  return merged.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to.row, last) - from.row), 0);
}

/** The rows of a merged area below its first, of a sheet of so many. */
function rowsUnder({ from, to }: Merged, last: number): readonly number[] {
  const count = Math.max(0, Math.min(to.row, last) - from.row);
  return Array.from({ length: count }, (_, index) => from.row + 1 + index);
}

function rowUnder(
  cells: readonly FoundValue[],
  told: readonly (Merged & { readonly above: string })[],
): readonly FoundValue[] {
  const row = [...cells];
  for (const { from, above } of told) row[from.column - 1] = { kind: "emptyUnder", above };
  return Array.from(row, (value) => value ?? null);
}
