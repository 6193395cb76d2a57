/** A rectangle of cells, counted from 1 as Excel shows them, and its address in A1 style. */
import { invalidArgument } from "../wire/excel-error";

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;
export const everywhere: Area = { top: 1, left: 1, bottom: lastRow, right: lastColumn };

export const rowsOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnsOf = ({ left, right }: Area): number => right - left + 1;
export const sizeOf = (area: Area): number => rowsOf(area) * columnsOf(area);
export const isWholeColumns = ({ top, bottom }: Area): boolean => top === 1 && bottom === lastRow;
export const isWholeRows = ({ left, right }: Area): boolean => left === 1 && right === lastColumn;

export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `B2`, `$B$2:C4`, `A:C`, `3:5`; without the sheet. */
export function parseArea(address: string): Area {
  const [first = "", second = first, ...others] = address.replaceAll("$", "").trim().split(":");
  const from = parseCorner(first);
  const to = parseCorner(second);
  if (from === null || to === null || others.length > 0) throw invalidArgument(`${address} is not an address`);
  return insideSheet({
    top: Math.min(from.row ?? 1, to.row ?? 1),
    bottom: Math.max(from.row ?? lastRow, to.row ?? lastRow),
    left: Math.min(from.column ?? 1, to.column ?? 1),
    right: Math.max(from.column ?? lastColumn, to.column ?? lastColumn),
  });
}

function parseCorner(text: string): { readonly row?: number; readonly column?: number } | null {
  const parts = /^([A-Za-z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (parts === null || text === "") return null;
  return {
    ...(parts[1] !== undefined && { column: columnNumber(parts[1]) }),
    ...(parts[2] !== undefined && { row: Number(parts[2]) }),
  };
}

export function insideSheet(area: Area): Area {
  const isInside = area.top >= 1 && area.left >= 1 && area.bottom <= lastRow && area.right <= lastColumn;
  if (!isInside || area.top > area.bottom || area.left > area.right) throw invalidArgument("outside the sheet");
  return area;
}

export function addressOf(area: Area, absolute = false): string {
  const sign = absolute ? "$" : "";
  const column = (number: number) => sign + columnLetters(number);
  if (isWholeColumns(area)) return `${column(area.left)}:${column(area.right)}`;
  if (isWholeRows(area)) return `${sign}${area.top}:${sign}${area.bottom}`;
  const from = `${column(area.left)}${sign}${area.top}`;
  return sizeOf(area) === 1 ? from : `${from}:${column(area.right)}${sign}${area.bottom}`;
}

export const cellArea = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

export function covers(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

export function intersection(one: Area, other: Area): Area | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

export function boundingArea(areas: readonly Area[]): Area | null {
  const [first, ...others] = areas;
  return others.reduce<Area | null>((box, area) => box && around(box, area), first ?? null);
}

const around = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** What is left of an area once another is taken out of it: at most four rectangles. */
export function without(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** The cells of an area, row by row. */
export function mapCells<T>(area: Area, give: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (__, column) => give(area.top + row, area.left + column)),
  );
}
