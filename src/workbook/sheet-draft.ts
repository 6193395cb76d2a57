import { cell } from "./address";
import { hint, type Content } from "./cells";
import type { CellPlan, ChartPlan, EntryColumnPlan, HighlightPlan, SheetPlan, TablePlan, ValidationPlan } from "./plan";
import { sheetNames } from "../texts/fr/workbook/common";
import { pageSources } from "../texts/fr/workbook/page-sources";
import { inOnePiece } from "./in-one-piece";
import { placed } from "./placed";
import { wrappedHeights } from "./row-heights";
import { sheetMarks, workingSheets, type SheetId } from "./sheet-marks";

/** A sheet while it is being written, from the top row down. */
export class SheetDraft {
  private readonly cells: CellPlan[] = [];
  /** The last row that `put` wrote in: below it, whatever `add` writes is alone. */
  private lastPut = 0;
  private readonly rowHeights = new Map<number, number>();
  private readonly tables: TablePlan[] = [];
  private readonly validations: ValidationPlan[] = [];
  private readonly highlights: HighlightPlan[] = [];
  private readonly charts: ChartPlan[] = [];
  private readonly entryColumns: EntryColumnPlan[] = [];
  private lastRow = 0;
  private isSourced = false;

  constructor(
    private readonly id: SheetId,
    private readonly purpose: string,
  ) {}

  get name(): string {
    return sheetNames[this.id];
  }

  /** The row that `add` writes next. */
  get nextRow(): number {
    return this.lastRow + 1;
  }

  /** Writes a row from column A; undefined leaves a cell alone. Returns its row number. */
  add(contents: readonly (Content | undefined)[], height?: number): number {
    this.lastRow += 1;
    const isShared = this.lastRow <= this.lastPut;
    for (let index = 0; index < contents.length; index += 1) {
      const content = contents[index];
      if (content) this.fill(this.lastRow, index + 1, content, isShared);
    }
    if (height !== undefined) this.rowHeights.set(this.lastRow, height);
    return this.lastRow;
  }

  /**
   * Writes one cell of a row that was left blank.
   * @throws {Error} a programming error: a cell stands there already
   */
  put(row: number, column: number, content: Content): void {
    this.fill(row, column, content, true);
    this.lastPut = Math.max(this.lastPut, row);
  }

  /** Two cells of one place would lose one of them without a word. @param isShared whether another may stand there */
  private fill(row: number, column: number, content: Content, isShared: boolean): void {
    if (isShared && this.cells.some((one) => one.row === row && one.column === column)) {
      throw new Error(`${this.name}: two cells in ${cell(column, row)}`);
    }
    if (content.formula !== undefined) inOnePiece(content.formula);
    this.cells.push(placed(content, row, column));
  }

  skip(rows = 1): void {
    this.lastRow += rows;
  }

  addTable(table: TablePlan): void {
    this.tables.push(table);
  }

  validate(validation: ValidationPlan): void {
    this.validations.push(validation);
  }

  highlight(highlight: HighlightPlan): void {
    this.highlights.push(highlight);
  }

  addEntryColumn(column: EntryColumnPlan): void {
    this.entryColumns.push(column);
  }

  addChart(chart: ChartPlan): void {
    this.charts.push(chart);
  }

  /** Of the rows that are not of the ordinary height. */
  heights(columnWidths: readonly number[]): ReadonlyMap<number, number> {
    return new Map([...wrappedHeights(this.cells, columnWidths), ...this.rowHeights]);
  }

  /** Where the figures of the page come from, for the place that it chooses: else that is its last row. */
  source(words = pageSources[this.id] ?? ""): Content {
    this.isSourced = true;
    return hint(words);
  }

  private addLastSource(): void {
    if (this.isSourced || pageSources[this.id] === undefined) return;
    this.lastRow = Math.max(this.lastRow, ...this.charts.map(({ to }) => to.row));
    this.add([this.source()]);
  }

  finish(
    layout: Pick<SheetPlan, "columnWidths" | "frozenRows" | "print"> &
      Partial<Pick<SheetPlan, "audience" | "frozenColumns">>,
    isProtected = true,
  ): SheetPlan {
    this.addLastSource();
    const rowHeights = this.heights(layout.columnWidths);
    const mark = sheetMarks[this.id];
    const audience = workingSheets.has(this.id) ? "working" : "client";
    const { name, purpose, cells, tables, validations, highlights, charts } = this;
    const contents = { cells, rowHeights, tables, validations, highlights, charts };
    const entries = this.entryColumns.length === 0 ? {} : { entryColumns: this.entryColumns };
    return { name, mark, purpose, audience, ...contents, ...entries, ...layout, isProtected };
  }
}
