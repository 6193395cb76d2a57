/** The plan counts in characters and points, Univer in pixels: a character of Calibri 11 is 7 wide, a margin 5. */
import type { IColumnData, IRowData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { SheetPlan } from "../../../workbook/plan";

const pixels = { character: 7, margins: 5 } as const;
export const pixelsInPoint = 4 / 3;

/** Excel's ordinary row: 15 points. */
export const ordinaryHeight = 20;
/** Excel's ordinary column: 8.43 characters. */
export const ordinaryWidth = 64;

export function widthInPixels(characters: number): number {
  return Math.round(characters * pixels.character + pixels.margins);
}

export function widthInCharacters(width: number): number {
  return Math.max(1, Math.round(((width - pixels.margins) / pixels.character) * 100) / 100);
}

export function heightInPixels(points: number): number {
  return Math.round(points * pixelsInPoint);
}

export function toColumns({ columnWidths }: SheetPlan): Record<number, IColumnData> {
  return Object.fromEntries(columnWidths.map((width, index) => [index, { w: widthInPixels(width) }]));
}

/** Univer would give a row that wraps the height that it finds right: it is told not to. */
export function toRows({ rowHeights }: SheetPlan): Record<number, IRowData> {
  const toRow = (points: number) => ({ h: heightInPixels(points), ia: BooleanNumber.FALSE });
  return Object.fromEntries([...rowHeights].map(([row, points]) => [row - 1, toRow(points)]));
}
