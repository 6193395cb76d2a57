/** Tables of a sheet. */
import { ApiObject, Collection } from "../wire/api-object";
import { alreadyExists, invalidArgument, itemNotFound } from "../wire/excel-error";
import { type Area, intersection, rowsOf } from "./area";
import { checkName } from "./names";
import { flag, textOf } from "./one-of";
import { Range } from "./range";
import { rangeFor, splitAddress } from "./range-argument";
import { readContents, writeContents } from "./range-contents";
import { TableColumnCollection } from "./table-columns";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

export class Table extends ApiObject {
  #name = "";
  #style = "TableStyleMedium2";
  ShowHeaders = true;
  ShowTotals = false;
  ShowBandedRows = true;
  ShowBandedColumns = false;
  ShowFilterButton = true;
  HighlightFirstColumn = false;
  HighlightLastColumn = false;

  constructor(
    readonly sheet: Worksheet,
    readonly Id: string,
    public area: Area,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: this.Id };
  }

  get Name(): string {
    return this.#name;
  }

  set Name(value: unknown) {
    const name = checkName(value);
    const isTaken = this.sheet.workbook.isNameTaken(name, this);
    if (isTaken) throw alreadyExists(`the name ${name}`);
    this.#name = name;
  }

  get Style(): string {
    return this.#style;
  }

  set Style(value: unknown) {
    this.#style = textOf(value, 255, "the style of a table");
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  GetRange(): Range {
    return new Range(this.sheet, this.area);
  }

  GetHeaderRowRange(): Range {
    return new Range(this.sheet, { ...this.area, bottom: this.area.top });
  }

  GetDataBodyRange(): Range {
    return new Range(this.sheet, { ...this.area, top: this.area.top + 1 });
  }

  Resize(range: unknown): void {
    this.sheet.Protection.refuseObjects();
    this.area = rangeFor(this.sheet, range).area;
  }

  /** Its cells go with it. */
  Delete(): void {
    const range = this.GetRange();
    this.ConvertToRange();
    range.Clear("All");
  }

  ConvertToRange(): Range {
    this.sheet.Protection.refuseObjects();
    this.sheet.tables = this.sheet.tables.filter((one) => one !== this);
    return this.GetRange();
  }
}

/** Of a sheet, or of the whole workbook when `sheet` is null. */
export class TableCollection extends Collection<Table> {
  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Worksheet | null,
  ) {
    super();
  }

  override list(): readonly Table[] {
    return (this.sheet === null ? this.workbook.sheets : [this.sheet]).flatMap(({ tables }) => tables);
  }

  Add(address: unknown, hasHeaders: unknown): Table {
    const { sheet, area } = this.#place(address);
    sheet.Protection.refuseObjects();
    if (!flag(hasHeaders)) throw invalidArgument("only tables with headers are simulated");
    if (rowsOf(area) < 2) throw invalidArgument("a table has a header row and a body");
    if (sheet.tables.some((other) => intersection(other.area, area) !== null)) throw invalidArgument("tables overlap");
    const table = new Table(sheet, this.workbook.nextId("table"), area);
    table.Name = this.#freeName();
    writeHeaders(table);
    sheet.tables.push(table);
    return table;
  }

  GetItem(key: string): Table {
    const found = this.GetItemOrNullObject(key);
    if (found === null) throw itemNotFound(`no table ${key}`);
    return found;
  }

  GetItemOrNullObject(key: string): Table | null {
    return this.list().find(({ Id, Name }) => Id === key || Name.toLowerCase() === key.toLowerCase()) ?? null;
  }

  #freeName(): string {
    for (let number = 1; ; number++) if (!this.workbook.isNameTaken(`Table${number}`)) return `Table${number}`;
  }

  #place(address: unknown): Range {
    if (address instanceof Range) return address;
    const name = splitAddress(String(address)).sheet;
    return rangeFor(this.sheet ?? (name === null ? this.workbook.activeSheet : this.workbook.sheet(name)), address);
  }
}

/** Headers are texts, each its own: Excel rewrites the others. */
function writeHeaders({ sheet, area }: Table): void {
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const wanted = String(readContents(sheet, area.top, column).value) || `Column${column - area.left + 1}`;
    let header = wanted;
    for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${wanted}${number}`;
    taken.add(header.toLowerCase());
    writeContents(sheet, { top: area.top, bottom: area.top, left: column, right: column }, `'${header}`);
  }
}
