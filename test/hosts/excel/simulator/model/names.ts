/** Named items, of the workbook or of a sheet. */
import { ApiObject, Collection } from "../wire/api-object";
import { alreadyExists, invalidArgument, itemNotFound } from "../wire/excel-error";
import { parseArea } from "./area";
import { Range } from "./range";
import { formulaOf, splitAddress } from "./range-argument";
import { flag, textOf } from "./one-of";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

class NamedItem extends ApiObject {
  #comment = "";
  #visible = true;
  formula: string;

  constructor(
    private readonly names: NamedItemCollection,
    readonly Name: string,
    formula: string,
  ) {
    super();
    this.formula = formula;
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: this.Name };
  }

  get Formula(): string {
    return this.formula;
  }

  set Formula(value: unknown) {
    this.formula = formulaOf(value, this.names.workbook);
  }

  get Comment(): string {
    return this.#comment;
  }

  set Comment(value: unknown) {
    this.#comment = textOf(value ?? "", 255, "the comment of a name");
  }

  get Visible(): boolean {
    return this.#visible;
  }

  set Visible(value: unknown) {
    this.#visible = flag(value);
  }

  get Scope(): string {
    return this.names.sheet === null ? "Workbook" : "Worksheet";
  }

  get Type(): string {
    if (this.formula.includes("#REF!")) return "Error";
    return this.GetRangeOrNullObject() === null ? "String" : "Range";
  }

  get Value(): string {
    return this.formula.slice(1);
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw itemNotFound(`${this.Name} names no range`);
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const { sheet, address } = splitAddress(this.formula.slice(1));
    const owner = sheet === null ? this.names.sheet : this.names.workbook.find(sheet);
    return owner && /^[$A-Z0-9:]+$/.test(address) ? new Range(owner, parseArea(address)) : null;
  }

  Delete(): void {
    this.names.items.delete(this.Name.toLowerCase());
  }
}

export class NamedItemCollection extends Collection<NamedItem> {
  readonly items = new Map<string, NamedItem>();

  constructor(
    readonly workbook: Workbook,
    readonly sheet: Worksheet | null,
  ) {
    super();
  }

  override list(): readonly NamedItem[] {
    return [...this.items.values()];
  }

  Add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    const legal = checkName(name);
    if (this.items.has(legal.toLowerCase())) throw alreadyExists(`the name ${legal}`);
    const item = new NamedItem(this, legal, formulaOf(reference, this.workbook));
    item.Comment = comment;
    this.items.set(legal.toLowerCase(), item);
    return item;
  }

  GetItem(name: string): NamedItem {
    const item = this.GetItemOrNullObject(name);
    if (item === null) throw itemNotFound(`no name ${name}`);
    return item;
  }

  GetItemOrNullObject(name: string): NamedItem | null {
    return this.items.get(name.toLowerCase()) ?? null;
  }
}

/** Letters, digits, points and underscores, and nothing that could be read as a cell. */
export function checkName(name: unknown): string {
  const text = textOf(name, 255, "a name");
  const looksLikeCell = /^([A-Za-z]{1,3}\d+|[RrCc]|[Rr]\d*[Cc]\d*)$/.test(text);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text) || looksLikeCell)
    throw invalidArgument(`${text} is not a legal name`);
  return text;
}
