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
  return values.map((cells, index) => {
    const own = told.filter(({ from, to }) => index + 1 > from.row && index + 1 <= to.row);
    return own.length === 0 ? cells : rowUnder(cells, own);
  });
}

function rowUnder(
  cells: readonly FoundValue[],
  told: readonly (Merged & { readonly above: string })[],
): readonly FoundValue[] {
  const row = [...cells];
  for (const { from, above } of told) row[from.column - 1] = { kind: "emptyUnder", above };
  return Array.from(row, (value) => value ?? null);
}
