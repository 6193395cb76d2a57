/** How large what is printed of a sheet is, in points. */
import type { SheetPlan } from "../../../src/workbook/plan";

const ordinaryRow = 15;
/** Of a column as wide as so many digits, in the font of the file: seven dots a digit, and five. */
const widthOf = (digits: number) => (digits * 7 + 5) * 0.75;

/** From column A to the last that holds anything. */
export function columnsOfArea({ cells, charts, columnWidths }: SheetPlan): number {
  const last = Math.max(...cells.map(({ column }) => column), ...charts.map(({ to }) => to.column));
  return columnWidths.slice(0, last).reduce((sum, digits) => sum + widthOf(digits), 0);
}

export function rowsOfArea({ cells, charts, rowHeights, print }: SheetPlan): number {
  const last = print.lastRow ?? Math.max(...cells.map(({ row }) => row), ...charts.map(({ to }) => to.row));
  return Array.from({ length: last }, (_, index) => rowHeights.get(index + 1) ?? ordinaryRow).reduce(
    (a, b) => a + b,
    0,
  );
}
