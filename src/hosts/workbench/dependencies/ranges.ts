/** Ranges of cells as Univer writes them. */
import type { IUnitRange } from "@univerjs/core";

export function keyOf({ unitId, sheetId, range }: IUnitRange): string {
  return `${unitId}|${sheetId}|${range.startRow}|${range.startColumn}|${range.endRow}|${range.endColumn}`;
}

export function isCell({ range }: IUnitRange): boolean {
  return range.startRow === range.endRow && range.startColumn === range.endColumn;
}

export function areSame(some: readonly IUnitRange[], others: readonly IUnitRange[]): boolean {
  return some.length === others.length && some.every((one, rank) => isSame(one, others[rank]));
}

function isSame(one: IUnitRange, other: IUnitRange | undefined): boolean {
  return (
    one.range.startRow === other?.range.startRow &&
    one.range.startColumn === other.range.startColumn &&
    one.range.endRow === other.range.endRow &&
    one.range.endColumn === other.range.endColumn &&
    one.sheetId === other.sheetId &&
    one.unitId === other.unitId
  );
}

export function meet(one: IUnitRange, other: IUnitRange): boolean {
  const inRows = one.range.startRow <= other.range.endRow && one.range.endRow >= other.range.startRow;
  const inColumns = one.range.startColumn <= other.range.endColumn && one.range.endColumn >= other.range.startColumn;
  return inRows && inColumns && one.sheetId === other.sheetId && one.unitId === other.unitId;
}
