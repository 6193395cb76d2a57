/** A sheet of the plan as Univer keeps one. Its id is the plan's mark: it follows the sheet under any name. */
import { BooleanNumber, type IFreeze, type IWorksheetData } from "@univerjs/core";
import type { SheetPlan } from "../../../workbook/plan";
import { toBuilt } from "./built";
import { toCells } from "./cells";
import { toKeptChart } from "./charts";
import { ordinaryHeight, ordinaryWidth, toColumns, toRows } from "./sizes";

/** Room around the plan's cells for what a person adds. */
const room = { rows: 100, columns: 26 } as const;

/** @param sheets all those of the plan, which charts and links refer to */
export function toWorksheet(plan: SheetPlan, sheets: readonly SheetPlan[]): Partial<IWorksheetData> {
  const rowCount = Math.max(0, ...plan.cells.map(({ row }) => row)) + room.rows;
  const columnCount = Math.max(0, ...plan.cells.map(({ column }) => column)) + room.columns;
  return {
    ...emptyWorksheet(plan.mark, plan.name),
    rowCount,
    columnCount,
    cellData: toCells(plan.cells, sheets),
    columnData: toColumns(plan),
    rowData: toRows(plan),
    freeze: frozen(plan),
    showGridlines: BooleanNumber.FALSE,
    custom: {
      charts: plan.charts.map((chart) => toKeptChart(chart, sheets)),
      built: toBuilt(plan, rowCount, columnCount),
    },
  };
}

export function emptyWorksheet(id: string, name: string): Partial<IWorksheetData> {
  return {
    id,
    name,
    rowCount: room.rows,
    columnCount: room.columns,
    defaultRowHeight: ordinaryHeight,
    defaultColumnWidth: ordinaryWidth,
  };
}

function frozen({ frozenRows: rows, frozenColumns: columns = 0 }: SheetPlan): IFreeze {
  const start = (count: number) => (count > 0 ? count : -1);
  return { xSplit: columns, ySplit: rows, startRow: start(rows), startColumn: start(columns) };
}
