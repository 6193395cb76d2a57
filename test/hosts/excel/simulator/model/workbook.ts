/** The simulated workbook: what an add-in finds behind `context.workbook`. */
import { ApiObject, part } from "../wire/api-object";
import { invalidArgument, invalidOperation } from "../wire/excel-error";
import { addressOf, type Area, cellArea } from "./area";
import type { Cell } from "./cells";
import { renameSheetIn } from "./formula-text";
import { insertAt } from "./insert-at";
import { KeyedValues } from "./keyed-values";
import { NamedItemCollection } from "./names";
import { oneOf } from "./one-of";
import { WorkbookProtection } from "./protection";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { RemarkCollection } from "./remarks";
import { type Table, TableCollection } from "./tables";
import type { Content } from "./typed-text";
import type { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheets";

/** What a formula gives; nothing when this is not known. `cell` is such as `Feuil1!B2`. */
type Evaluate = (formula: string, cell: string) => Content | undefined;

export interface WorkbookOptions {
  readonly evaluate?: Evaluate | undefined;
  readonly sheets?: readonly string[] | undefined;
  readonly newFormatsGo?: "first" | "last" | undefined;
}

export class Workbook extends ApiObject {
  sheets: readonly Worksheet[] = [];
  isReadOnly = false;
  /** Excel's reference says that a new conditional format goes first, its samples that it goes last. */
  readonly newFormatsGo: "first" | "last";
  readonly #evaluate: Evaluate;
  #selection: Range;
  #count = 0;

  readonly Worksheets = new WorksheetCollection(this);
  readonly Names = new NamedItemCollection(this, null);
  readonly Tables = new TableCollection(this, null);
  readonly Comments = new RemarkCollection("Comment", this, null);
  readonly Notes = new RemarkCollection("Note", this, null);
  readonly Settings = new KeyedValues("SettingCollection");
  readonly Protection = new WorkbookProtection();
  readonly Application = application();
  readonly Properties = documentProperties();
  readonly Name = "Classeur1.xlsx";

  constructor(options: WorkbookOptions = {}) {
    super();
    this.#evaluate = options.evaluate ?? (() => undefined);
    this.newFormatsGo = options.newFormatsGo ?? "first";
    for (const name of options.sheets ?? ["Feuil1"]) this.Worksheets.Add(name);
    this.#selection = new Range(this.Worksheets.GetItemAt(0), cellArea(1, 1));
  }

  get ReadOnly(): boolean {
    return this.isReadOnly;
  }

  GetSelectedRange(): Range {
    return this.#selection;
  }

  GetSelectedRanges(): RangeAreas {
    return new RangeAreas(this.#selection.sheet, [this.#selection.area]);
  }

  GetActiveCell(): Range {
    return this.#selection.GetCell(0, 0);
  }

  get activeSheet(): Worksheet {
    return this.#selection.sheet;
  }

  select(sheet: Worksheet, area: Area = cellArea(1, 1)): void {
    this.#selection = new Range(sheet, area);
  }

  find(name: string): Worksheet | null {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  /** For tests, which know that it is there. */
  sheet(name: string): Worksheet {
    return this.Worksheets.GetItem(name);
  }

  rename(sheet: Worksheet, name: string): void {
    this.#followSheet(sheet.name, name);
    sheet.name = name;
  }

  move(sheet: Worksheet, position: unknown): void {
    if (typeof position !== "number" || position < 0 || position >= this.sheets.length)
      throw invalidArgument("no such position");
    const others = this.sheets.filter((one) => one !== sheet);
    this.sheets = insertAt(others, position, sheet);
  }

  remove(sheet: Worksheet): void {
    const position = sheet.Position;
    this.sheets = this.sheets.filter((one) => one !== sheet);
    sheet.isDeleted = true;
    this.#followSheet(sheet.name, null);
    if (sheet === this.activeSheet) this.select(this.#visibleNear(position));
  }

  refuseLastVisible(sheet: Worksheet): void {
    const visible = this.sheets.filter(({ Visibility }) => Visibility === "Visible");
    if (visible.length === 1 && visible[0] === sheet) throw invalidOperation("a workbook keeps one visible sheet");
  }

  compute(sheet: Worksheet, cell: Cell): Content {
    return this.#evaluate(cell.formula ?? "", `${sheet.name}!${addressOf(cellArea(cell.row, cell.column))}`) ?? 0;
  }

  isNameTaken(name: string, except?: Table): boolean {
    const isOther = (table: Table) => table !== except && table.Name.toLowerCase() === name.toLowerCase();
    return this.Names.GetItemOrNullObject(name) !== null || this.Tables.list().some(isOther);
  }

  nextId(kind: string): string {
    return `{${kind}-${++this.#count}}`;
  }

  #visibleNear(position: number): Worksheet {
    const visible = this.sheets.filter(({ Visibility }) => Visibility === "Visible");
    const near = visible.find(({ Position }) => Position >= position) ?? visible.at(-1);
    if (near === undefined) throw new Error("A workbook without a visible sheet.");
    return near;
  }

  /** Formulas, names, validations and conditional formats follow; links, which are mere texts, do not. */
  #followSheet(from: string, to: string | null): void {
    const follow = (formula: string) => renameSheetIn(formula, from, to);
    for (const item of [this.Names, ...this.sheets.map(({ Names }) => Names)].flatMap((names) => names.list()))
      item.formula = follow(item.formula);
    for (const sheet of this.sheets) {
      sheet.cells.changeFormulas(follow);
      sheet.layers.replace("Validation.Rule", (rule) => followInside(rule, follow));
      for (const { Custom } of sheet.conditionalFormats) Custom.Rule.formula = follow(Custom.Rule.formula);
    }
  }
}

function followInside(value: unknown, follow: (formula: string) => string): unknown {
  if (typeof value === "string") return value.startsWith("=") ? follow(value) : value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, followInside(inner, follow)]));
}

function application() {
  let mode = "Automatic";
  const nothing = () => undefined;
  return part("Application", {
    CalculationState: "Done",
    get CalculationMode(): string {
      return mode;
    },
    set CalculationMode(value: unknown) {
      mode = oneOf(["Automatic", "AutomaticExceptTables", "Manual"], value);
    },
    Calculate: nothing,
    SuspendApiCalculationUntilNextSync: nothing,
    SuspendScreenUpdatingUntilNextSync: nothing,
  });
}

function documentProperties() {
  const texts = {
    Title: "",
    Subject: "",
    Author: "",
    Keywords: "",
    Comments: "",
    Category: "",
    Manager: "",
    Company: "",
  };
  return part("DocumentProperties", { ...texts, Custom: new KeyedValues("CustomPropertyCollection") });
}
