/** A workbook that holds a plan, as a host reads it back, and what people do to the rows of its tables. */
import { ourNames } from "../../../src/hosts/our-names";
import type { FoundName, FoundValue, FoundWorkbook } from "../../../src/workbook/found";
import type { SheetPlan, WorkbookPlan } from "../../../src/workbook/plan";

export class Opened {
  private readonly names: FoundName[];
  private readonly sheets: Map<string, FoundValue[][]>;

  constructor(plan: WorkbookPlan) {
    this.names = [...ourNames(plan.names.map(({ name, refersTo }) => ({ name, formula: refersTo })))];
    this.sheets = new Map(plan.sheets.map((sheet) => [sheet.name, valuesOf(sheet)]));
  }

  get workbook(): FoundWorkbook {
    return { names: this.names, sheets: [...this.sheets].map(([name, values]) => ({ name, values })) };
  }

  /** @param address such as `H6` */
  type(sheet: string, address: string, value: FoundValue): this {
    const column = address.charCodeAt(0) - 65;
    (this.rowsOf(sheet)[Number(address.slice(1)) - 1] ??= [])[column] = value;
    return this;
  }

  /** Whole rows, from one to another, in the reverse order. */
  reverse(sheet: string, first: number, last: number): this {
    const rows = this.rowsOf(sheet);
    rows.splice(first - 1, last - first + 1, ...rows.slice(first - 1, last).reverse());
    return this;
  }

  insertRow(sheet: string, row: number): this {
    this.rowsOf(sheet).splice(row - 1, 0, []);
    return this.moveNames(sheet, (one) => (one >= row ? one + 1 : one));
  }

  deleteRow(sheet: string, row: number): this {
    this.rowsOf(sheet).splice(row - 1, 1);
    return this.moveNames(sheet, (one) => (one > row ? one - 1 : one));
  }

  rename(sheet: string, name: string): this {
    this.sheets.set(name, this.rowsOf(sheet));
    this.sheets.delete(sheet);
    return this.change((one) => (one.place?.sheet === sheet ? at(one, name, one.place.address) : one));
  }

  /** What a name refers to becomes something else. */
  pointElsewhere(key: string, refersTo: string): this {
    return this.change((one) => {
      return one.name === `CPTS_Saisie_${key}` ? (ourNames([{ name: one.name, formula: refersTo }])[0] ?? one) : one;
    });
  }

  private rowsOf(sheet: string): FoundValue[][] {
    const rows = this.sheets.get(sheet);
    if (rows === undefined) throw new Error(`There is no sheet ${sheet}.`);
    return rows;
  }

  private moveNames(sheet: string, moved: (row: number) => number): this {
    const shifted = (address: string) => address.replace(/\d+/g, (row) => String(moved(Number(row))));
    return this.change((one) => (one.place?.sheet === sheet ? at(one, sheet, shifted(one.place.address)) : one));
  }

  private change(changed: (one: FoundName) => FoundName): this {
    this.names.splice(0, this.names.length, ...this.names.map(changed));
    return this;
  }
}

function at({ name }: FoundName, sheet: string, address: string): FoundName {
  return { name, refersTo: `'${sheet}'!${address}`, place: { sheet, address } };
}

function valuesOf({ cells }: SheetPlan): FoundValue[][] {
  const last = Math.max(...cells.map(({ row }) => row));
  const values: FoundValue[][] = Array.from({ length: last }, () => []);
  for (const { row, column, value } of cells) (values[row - 1] ?? [])[column - 1] = value === "" ? null : value;
  return values.map((row) => Array.from(row, (value) => value ?? null));
}
