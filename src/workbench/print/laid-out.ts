/** A sheet as rows of boxes: a text runs over the empty cells at its right, and a chart covers those that it is put over. */
import type { CellPlan, ChartPlan, SheetPlan } from "../../workbook/plan";
import { lookOf } from "../../workbook/styles";

export type Box =
  | { readonly kind: "cell"; readonly cell: CellPlan; readonly span: number }
  | { readonly kind: "empty"; readonly span: number }
  | { readonly kind: "chart"; readonly chart: ChartPlan; readonly span: number; readonly rows: number };

interface Extent {
  readonly columns: number;
  readonly rows: number;
}

/** What of a sheet is on paper. */
export function extentOf({ cells, charts, print }: SheetPlan): Extent {
  const corners = [...cells, ...charts.map(({ to }) => to)];
  const furthest = (of: "row" | "column") => corners.reduce((most, corner) => Math.max(most, corner[of]), 1);
  return { columns: furthest("column"), rows: print.lastRow ?? furthest("row") };
}

/** @param row from 1 */
export function boxesOf({ cells, charts }: SheetPlan, row: number, { columns }: Extent): readonly Box[] {
  const inRow = new Map(cells.filter((cell) => cell.row === row).map((cell) => [cell.column, cell]));
  const over = charts.filter(({ from, to }) => from.row <= row && row <= to.row);
  const isCovered = (column: number) => over.some(({ from, to }) => from.column <= column && column <= to.column);
  const boxes: Box[] = [];
  let column = 1;
  while (column <= columns) {
    const chart = over.find(({ from }) => from.column === column);
    const span = chart ? chart.to.column - chart.from.column + 1 : spanAt(column);
    if (!chart) boxes.push(boxAt(column, span));
    else if (chart.from.row === row) boxes.push({ kind: "chart", chart, span, rows: chart.to.row - row + 1 });
    column += span;
  }
  return boxes;

  function boxAt(at: number, span: number): Box {
    const cell = inRow.get(at);
    return cell === undefined ? { kind: "empty", span } : { kind: "cell", cell, span };
  }

  function spanAt(at: number): number {
    const cell = inRow.get(at);
    if (cell !== undefined && !runsOver(cell)) return 1;
    let span = 1;
    while (at + span <= columns && !inRow.has(at + span) && !isCovered(at + span)) span += 1;
    return span;
  }
}

function runsOver({ value, ...cell }: CellPlan): boolean {
  const { wrap, border, align } = lookOf(cell);
  return typeof value === "string" && wrap !== true && border !== "all" && (align ?? "left") === "left";
}
