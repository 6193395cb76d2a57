import type { Content } from "./cells";
import { placed } from "./placed";
import type { CellPlan, ChartPlan, HighlightPlan, PrintPlan, SheetPlan, TablePlan } from "./plan";
import { wrappedHeights } from "./row-heights";

/** A sheet of a workbook that is not read back, while it is being written from the top row down. */
export class PlainSheet {
  private readonly cells: CellPlan[] = [];
  private readonly charts: ChartPlan[] = [];
  private readonly tables: TablePlan[] = [];
  private readonly highlights: HighlightPlan[] = [];
  private lastRow = 0;

  constructor(
    readonly name: string,
    private readonly purpose: string,
  ) {}

  get nextRow(): number {
    return this.lastRow + 1;
  }

  /** From column A; undefined leaves a cell alone. Returns the row. */
  add(contents: readonly (Content | undefined)[]): number {
    this.lastRow += 1;
    contents.forEach((content, index) => {
      if (content) this.cells.push(placed(content, this.lastRow, index + 1));
    });
    return this.lastRow;
  }

  skip(rows = 1): void {
    this.lastRow += rows;
  }

  addChart(chart: ChartPlan): void {
    this.charts.push(chart);
  }

  addTable(table: TablePlan): void {
    this.tables.push(table);
  }

  highlight(highlight: HighlightPlan): void {
    this.highlights.push(highlight);
  }

  /** Of the rows that are not of the ordinary height. */
  heights(columnWidths: readonly number[]): ReadonlyMap<number, number> {
    return wrappedHeights(this.cells, columnWidths);
  }

  /** @param frozen rows and columns that stay in view */
  finish(
    columnWidths: readonly number[],
    [frozenRows, frozenColumns]: readonly [number, number],
    print: PrintPlan,
    audience: SheetPlan["audience"] = "client",
  ): SheetPlan {
    const { name, purpose, cells, charts, tables, highlights } = this;
    const contents = { cells, charts, tables, highlights, validations: [] };
    const rowHeights = this.heights(columnWidths);
    const look = { columnWidths, rowHeights, frozenRows, frozenColumns, print, isProtected: false };
    return { name, mark: "", purpose, audience, ...contents, ...look };
  }
}
