/** Comments and notes: at most one of them a cell. */
import { ApiObject, Collection } from "../wire/api-object";
import { alreadyExists, ExcelError, itemNotFound } from "../wire/excel-error";
import { addressOf, type Area, covers, sizeOf } from "./area";
import { textOf } from "./one-of";
import { Range } from "./range";
import { rangeFor, splitAddress } from "./range-argument";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

type Kind = "Comment" | "Note";

export class Remark extends ApiObject {
  readonly AuthorName = "Somebody";
  Visible = false;
  #content = "";

  constructor(
    readonly kind: Kind,
    readonly sheet: Worksheet,
    readonly Id: string,
    readonly cell: Area,
  ) {
    super();
  }

  override get apiName(): string {
    return this.kind;
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: this.Id };
  }

  get Content(): string {
    return this.#content;
  }

  set Content(value: unknown) {
    this.#content = textOf(value, 32_767, "a comment");
  }

  GetLocation(): Range {
    return new Range(this.sheet, this.cell);
  }

  Delete(): void {
    this.sheet.Protection.refuseObjects();
    this.sheet.remarks = this.sheet.remarks.filter((one) => one !== this);
  }
}

/** Of a sheet, or of the whole workbook when `sheet` is null. */
export class RemarkCollection extends Collection<Remark> {
  constructor(
    private readonly kind: Kind,
    private readonly workbook: Workbook,
    private readonly sheet: Worksheet | null,
  ) {
    super();
  }

  override get apiName(): string {
    return `${this.kind}Collection`;
  }

  override list(): readonly Remark[] {
    const sheets = this.sheet === null ? this.workbook.sheets : [this.sheet];
    return sheets.flatMap(({ remarks }) => remarks).filter(({ kind }) => kind === this.kind);
  }

  Add(cell: unknown, content: unknown): Remark {
    const { sheet, area } = this.#place(cell);
    sheet.Protection.refuseObjects();
    if (sizeOf(area) > 1) throw new ExcelError("InvalidCellAddress", "A comment or a note is of one cell.");
    if (sheet.remarks.some((one) => covers(one.cell, area))) throw alreadyExists("the cell has a comment or a note");
    const remark = new Remark(this.kind, sheet, this.workbook.nextId("remark"), area);
    remark.Content = content;
    sheet.remarks.push(remark);
    return remark;
  }

  /** By its identifier, or for a note by its cell. */
  GetItem(key: string): Remark {
    const found = this.GetItemOrNullObject(key);
    if (found === null) throw itemNotFound(`no ${this.kind} ${key}`);
    return found;
  }

  GetItemOrNullObject(key: string): Remark | null {
    const isIt = ({ Id, sheet, cell }: Remark) => {
      const address = sheet === (this.sheet ?? this.workbook.activeSheet) ? addressOf(cell) : null;
      return [Id, address, new Range(sheet, cell).Address].includes(key);
    };
    return this.list().find(isIt) ?? null;
  }

  GetItemByCell(cell: unknown): Remark {
    return this.GetItem(this.#place(cell).Address);
  }

  #place(cell: unknown): Range {
    if (cell instanceof Range) return cell;
    const name = splitAddress(String(cell)).sheet;
    const sheet = this.sheet ?? (name === null ? this.workbook.activeSheet : this.workbook.sheet(name));
    return rangeFor(sheet, cell);
  }
}
