/** A sheet: its cells, their looks, and what lies on it. */
import { ApiObject } from "../wire/api-object";
import { invalidArgument, invalidOperation, itemNotFound } from "../wire/excel-error";
import { type Area, cellArea, everywhere, parseArea } from "./area";
import { Cells } from "./cells";
import { type Chart, ChartCollection } from "./charts";
import type { ConditionalFormat } from "./conditional-formats";
import { copySheet } from "./copy-sheet";
import { WorksheetFreezePanes } from "./freeze-panes";
import { KeyedValues } from "./keyed-values";
import { Layers } from "./layers";
import { NamedItemCollection } from "./names";
import { colour, flag, oneOf } from "./one-of";
import { PageBreakCollection, pageLayout, type PageLayout } from "./page-layout";
import { WorksheetProtection } from "./protection";
import { Range } from "./range";
import { rangeFor } from "./range-argument";
import { RangeAreas } from "./range-areas";
import { type Remark, RemarkCollection } from "./remarks";
import { checkSheetName } from "./sheet-name";
import { type Table, TableCollection } from "./tables";
import { usedArea } from "./used-area";
import type { Workbook } from "./workbook";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;
type Visibility = (typeof visibilities)[number];

export class Worksheet extends ApiObject {
  readonly cells: Cells;
  readonly layers: Layers;
  isDeleted = false;
  tables: Table[] = [];
  charts: Chart[] = [];
  remarks: Remark[] = [];
  /** Where the formula of the first cell fills the others. */
  spills: readonly Area[] = [];
  /** The first wins over the next. */
  conditionalFormats: readonly ConditionalFormat[] = [];

  readonly Protection = new WorksheetProtection(this);
  readonly FreezePanes = new WorksheetFreezePanes(this);
  readonly PageLayout: PageLayout = pageLayout(this);
  readonly HorizontalPageBreaks = new PageBreakCollection(this);
  readonly CustomProperties = new KeyedValues("WorksheetCustomPropertyCollection");
  readonly Tables: TableCollection;
  readonly Charts = new ChartCollection(this);
  readonly Names: NamedItemCollection;
  readonly Comments: RemarkCollection;
  readonly Notes: RemarkCollection;
  readonly StandardHeight = 15;

  #visibility: Visibility = "Visible";
  #tabColor = "";
  #showGridlines = true;
  #showHeadings = true;

  constructor(
    readonly workbook: Workbook,
    readonly Id: string,
    public name: string,
    content: { readonly cells: Cells; readonly layers: Layers } = { cells: new Cells(), layers: new Layers() },
  ) {
    super();
    this.cells = content.cells;
    this.layers = content.layers;
    this.Tables = new TableCollection(workbook, this);
    this.Names = new NamedItemCollection(workbook, this);
    this.Comments = new RemarkCollection("Comment", workbook, this);
    this.Notes = new RemarkCollection("Note", workbook, this);
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: this.Id };
  }

  get Name(): string {
    return this.name;
  }

  set Name(value: unknown) {
    this.workbook.Protection.refuse();
    this.workbook.rename(this, checkSheetName(value, this.workbook, this));
  }

  get Position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  set Position(value: unknown) {
    this.workbook.Protection.refuse();
    this.workbook.move(this, value);
  }

  get Visibility(): Visibility {
    return this.#visibility;
  }

  set Visibility(value: unknown) {
    this.workbook.Protection.refuse();
    const wanted = oneOf(visibilities, value);
    if (wanted !== "Visible") this.workbook.refuseLastVisible(this);
    this.#visibility = wanted;
  }

  get TabColor(): string {
    return this.#tabColor;
  }

  set TabColor(value: unknown) {
    this.#tabColor = colour(value);
  }

  get ShowGridlines(): boolean {
    return this.#showGridlines;
  }

  /** This is how office.js spells it to set it. */
  set Gridlines(value: unknown) {
    this.#showGridlines = flag(value);
  }

  get ShowHeadings(): boolean {
    return this.#showHeadings;
  }

  set Headings(value: unknown) {
    this.#showHeadings = flag(value);
  }

  /** office.js sends null for an address that is left out. */
  GetRange(address?: string | null): Range {
    this.checkAlive();
    if (address === undefined || address === null || address === "") return new Range(this, everywhere);
    const name = this.Names.GetItemOrNullObject(address) ?? this.workbook.Names.GetItemOrNullObject(address);
    const range = name?.GetRangeOrNullObject() ?? rangeFor(this, address);
    if (range.sheet !== this) throw invalidArgument(`${address} is not on ${this.Name}`);
    return range;
  }

  GetRanges(addresses?: string): RangeAreas {
    this.checkAlive();
    if ((addresses ?? "").length > 8_192) throw invalidArgument("addresses have 8,192 characters at most");
    return new RangeAreas(this, addresses === undefined ? [everywhere] : addresses.split(",").map(parseArea));
  }

  GetCell(row: number, column: number): Range {
    this.checkAlive();
    return new Range(this, cellArea(row + 1, column + 1));
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    this.checkAlive();
    return new Range(this, { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns });
  }

  GetUsedRange(valuesOnly?: boolean): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    this.checkAlive();
    const used = usedArea(this, valuesOnly === true);
    return used && new Range(this, used);
  }

  GetNext(visibleOnly?: boolean): Worksheet {
    return foundSheet(this.GetNextOrNullObject(visibleOnly));
  }

  GetNextOrNullObject(visibleOnly?: boolean): Worksheet | null {
    return this.workbook.Worksheets.visible(visibleOnly).find(({ Position }) => Position > this.Position) ?? null;
  }

  GetPrevious(visibleOnly?: boolean): Worksheet {
    return foundSheet(this.GetPreviousOrNullObject(visibleOnly));
  }

  GetPreviousOrNullObject(visibleOnly?: boolean): Worksheet | null {
    const before = this.workbook.Worksheets.visible(visibleOnly).filter(({ Position }) => Position < this.Position);
    return before.at(-1) ?? null;
  }

  Activate(): void {
    if (this.Visibility !== "Visible") throw invalidOperation("a hidden sheet cannot be shown");
    this.workbook.select(this);
  }

  Calculate(): void {
    // Values of formulas are asked of `evaluate` each time that they are read.
  }

  Copy(place?: string, relativeTo?: Worksheet): Worksheet {
    this.workbook.Protection.refuse();
    return copySheet(this, place, relativeTo);
  }

  Delete(): void {
    this.workbook.Protection.refuse();
    if (this.Visibility === "VeryHidden") throw invalidOperation("a very hidden sheet cannot be deleted");
    this.workbook.refuseLastVisible(this);
    this.workbook.remove(this);
  }

  /** A range of a sheet that somebody deleted leads nowhere. */
  checkAlive(): void {
    if (this.isDeleted) throw itemNotFound(`the sheet ${this.name} was deleted`);
  }
}

function foundSheet(sheet: Worksheet | null): Worksheet {
  if (sheet === null) throw itemNotFound("no sheet there");
  return sheet;
}
