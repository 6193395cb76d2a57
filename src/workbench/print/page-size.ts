/** A4 as the file prints it: the same margins, each sheet as wide as its page and shrunk when it is wider. */
import type { SheetPlan } from "../../workbook/plan";

/** Those of the file, in inches (src/hosts/xlsx/writing/sheet/print.ts). */
const margins = { across: 1, down: 1.35 };
const a4 = { short: 8.27, long: 11.69 };
const pixelsInInch = 96;
const pixels = { ofCharacter: 7, ofMargins: 5, ofRow: 20, inPoint: 4 / 3 };

export function columnWidth(characters: number): number {
  return Math.round(characters * pixels.ofCharacter + pixels.ofMargins);
}

/** @param row from 1 */
export function rowHeight({ rowHeights }: SheetPlan, row: number): number {
  const points = rowHeights.get(row);
  return points === undefined ? pixels.ofRow : Math.round(points * pixels.inPoint);
}

/** How much a sheet is shrunk: 1 is not at all. */
export function scaleOf(sheet: SheetPlan, { columns, rows }: { columns: number; rows: number }): number {
  const { orientation, pagesTall } = sheet.print;
  const [across, down] = orientation === "portrait" ? [a4.short, a4.long] : [a4.long, a4.short];
  const width = sum(columns, (column) => columnWidth(sheet.columnWidths[column - 1] ?? ordinaryWidth));
  const height = sum(rows, (row) => rowHeight(sheet, row)) + lostBetweenPages(sheet, rows);
  const byWidth = ((across - margins.across) * pixelsInInch) / width;
  const byHeight =
    pagesTall === undefined ? 1 : ((down - margins.down) * pixelsInInch * pagesTall * roundings) / height;
  return Math.min(1, byWidth, byHeight);
}

/** On each page but the first, the rows that come again; on each but the last, the row that does not fit. */
function lostBetweenPages(sheet: SheetPlan, rows: number): number {
  const { pagesTall = 1, repeatedRows = "" } = sheet.print;
  const [first = 1, end = 0] = repeatedRows.match(/\d+/g)?.map(Number) ?? [];
  const repeated = sum(end - first + 1, (rank) => rowHeight(sheet, first + rank - 1));
  const tallest = Math.max(...Array.from({ length: rows }, (_, index) => rowHeight(sheet, index + 1)));
  return (pagesTall - 1) * (repeated + tallest);
}

/** Pages are cut at whole pixels, heights are not. */
const roundings = 0.99;

/** Of a column that nobody sized, in characters. */
export const ordinaryWidth = 8.43;

function sum(count: number, of: (rank: number) => number): number {
  return Array.from({ length: Math.max(0, count) }, (_, index) => of(index + 1)).reduce((total, one) => total + one, 0);
}
