/** How large what is printed of a sheet is, in points. */
import { chartXml } from "../../../src/hosts/xlsx/writing/chart/chart";
import type { SheetPlan } from "../../../src/workbook/plan";
import { lookOf } from "../../../src/workbook/styles";

const inch = 72;
/** A4 less the margins of the file, in points. */
const paper = {
  portrait: { width: 595 - inch, height: 842 - 1.35 * inch },
  landscape: { width: 842 - inch, height: 595 - 1.35 * inch },
} as const;
/** Smaller ones are hard to read. */
export const least = 8;

/** The size at which its smallest letters are printed, in a cell or in a chart. */
export function lettersOf(sheet: SheetPlan): number {
  return smallestOf(sheet) * scaleOf(sheet);
}

/** A page is shrunk to the paper, never enlarged, by whole hundredths. */
function scaleOf(sheet: SheetPlan): number {
  const { width, height } = paper[sheet.print.orientation];
  const across = width / columnsOfArea(sheet);
  const down = ((sheet.print.pagesTall ?? Infinity) * height) / rowsOfArea(sheet);
  return Math.floor(100 * Math.min(1, across, down)) / 100;
}

/** As they are written, before the page is shrunk. */
function smallestOf({ cells, charts, print }: SheetPlan): number {
  const onPaper = cells.filter(({ row }) => row <= (print.lastRow ?? Infinity));
  return Math.min(...onPaper.map((cell) => lookOf(cell).size), ...charts.flatMap(sizesIn));
}

/** In hundredths of a point in the file. */
function sizesIn(chart: SheetPlan["charts"][number]): readonly number[] {
  return [...chartXml(chart).matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size) / 100);
}

const ordinaryRow = 15;
/** Of a column as wide as so many digits, in the font of the file: seven dots a digit, and five. */
const widthOf = (digits: number) => (digits * 7 + 5) * 0.75;

/** From column A to the last that holds anything. */
function columnsOfArea({ cells, charts, columnWidths }: SheetPlan): number {
  const last = Math.max(...cells.map(({ column }) => column), ...charts.map(({ to }) => to.column));
  return columnWidths.slice(0, last).reduce((sum, digits) => sum + widthOf(digits), 0);
}

function rowsOfArea({ cells, charts, rowHeights, print }: SheetPlan): number {
  const last = print.lastRow ?? Math.max(...cells.map(({ row }) => row), ...charts.map(({ to }) => to.row));
  return Array.from({ length: last }, (_, index) => rowHeights.get(index + 1) ?? ordinaryRow).reduce(
    (a, b) => a + b,
    0,
  );
}

/** Where each page of a sheet begins: at a break, or at the row that no longer fits; as Excel reckons rows and columns. */
export function firstRowsOfPages(sheet: SheetPlan): readonly number[] {
  const { rowHeights, print } = sheet;
  const page = paper[print.orientation].height / scaleOf(sheet);
  const heightOf = (row: number) => rowHeights.get(row) ?? ordinaryRow;
  const repeated = Number(print.repeatedRows?.split(":")[0] ?? Infinity);
  const last = print.lastRow ?? Math.max(...sheet.cells.map(({ row }) => row));
  const firsts = [1];
  let used = 0;
  for (let row = 1; row <= last; row += 1) {
    if (used + heightOf(row) > page || print.breaksBefore?.includes(row)) {
      firsts.push(row);
      used = repeated < row ? heightOf(repeated) : 0;
    }
    used += heightOf(row);
  }
  return firsts;
}
