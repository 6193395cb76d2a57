/** What a cell of a workbook shows that is no value: a blank in its place would be another community. */
import type { MergedAreas } from "../hosts/xlsx/merged-areas";
import type { FoundValue } from "../hosts/xlsx/reading/found-value";
import type { FoundCells } from "../hosts/xlsx/reading/found-workbook";
import type { MeaningProblem } from "../refusal/reading";

export type CellFault = Extract<MeaningProblem, { readonly kind: "error" | "notComputed" | "emptyUnder" }>;

/** By the place of their cell in the row, from 0. */
export type CellFaults = ReadonlyMap<number, CellFault>;

export function faultsIn(row: ReadonlyMap<number, FoundValue>): readonly (readonly [number, CellFault])[] {
  return [...row].flatMap(([column, value]): readonly (readonly [number, CellFault])[] => {
    if (value.kind === "notComputed") return [[column - 1, { kind: "notComputed" }]];
    return value.kind === "error" ? [[column - 1, { kind: "error", code: value.error }]] : [];
  });
}

/**
 * Of cells merged down a column, the first alone has their value: who reads the sheet sees it in each row.
 * @returns by row, of those that hold something
 */
export function coveredIn(cells: FoundCells, merged: MergedAreas): ReadonlyMap<number, CellFaults> {
  const found = new Map<number, Map<number, CellFault>>();
  for (const { from, to } of merged) {
    const above = saidBy(cells.get(from.row)?.get(from.column));
    const last = above === null ? 0 : to.row;
    for (let row = from.row + 1; row <= last; row += 1) {
      if (!cells.has(row)) continue;
      const own = found.get(row) ?? new Map<number, CellFault>();
      found.set(row, own.set(from.column - 1, { kind: "emptyUnder", above: above ?? "" }));
    }
  }
  return found;
}

function saidBy(value: FoundValue | undefined): string | null {
  if (value?.kind === "text") return value.text;
  return value?.kind === "number" ? String(value.number) : null;
}
