import type { SheetPlan } from "../../workbook/plan";
import { columnAddress, rowAddress } from "./address";
import { joinAddresses } from "./cell-runs";
import { areasAt } from "./ranges";

/**
 * Excel takes the width of a column in points, three quarters of a pixel. A character is 7 pixels wide (Calibri, 11
 * points), and a cell has 5 more for its margins: 12 characters are 89 pixels, 66.75 points.
 */
const pixels = { character: 7, margins: 5 } as const;
const pointsInPixel = 0.75;

export function widthInPoints(characters: number): number {
  return (characters * pixels.character + pixels.margins) * pointsInPixel;
}

export function sizeColumnsAndRows(sheet: Excel.Worksheet, { columnWidths, rowHeights }: SheetPlan): void {
  const widths = bySize(columnWidths.map((width, index) => [widthInPoints(width), columnAddress(index + 1)]));
  for (const [width, addresses] of widths) areasAt(sheet, addresses).format.columnWidth = width;
  const heights = bySize([...rowHeights].map(([row, height]) => [height, rowAddress(row)]));
  for (const [height, addresses] of heights) areasAt(sheet, addresses).format.rowHeight = height;
}

function bySize(sized: readonly (readonly [number, string])[]): readonly (readonly [number, string])[] {
  const addresses = new Map<number, string[]>();
  for (const [size, address] of sized) addresses.set(size, [...(addresses.get(size) ?? []), address]);
  return [...addresses].flatMap(([size, all]) => joinAddresses(all).map((joined) => [size, joined] as const));
}
