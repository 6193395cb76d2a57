/** A range of cells of one sheet. */
import type { Part } from "../wire/api-object";
import { accessDenied, invalidArgument, invalidOperation, notSimulated } from "../wire/excel-error";
import { type Area, cellArea, covers, everywhere, intersection, mapCells } from "./area";
import { Brush } from "./brush";
import { clearRange } from "./clear-range";
import { ConditionalFormatCollection } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { moveCells } from "./move-cells";
import { RangeAreas } from "./range-areas";
import { rangeFormat } from "./range-format";
import { RangeShape } from "./range-shape";
import { applyCellProperties } from "./cell-properties";
import { numberFormatAt, readContents, valueTypeOf, writeContents, writeNumberFormats } from "./range-contents";
import type { Worksheet } from "./worksheet";

export class Range extends RangeShape {
  readonly #brush: Brush;

  constructor(sheet: Worksheet, area: Area) {
    super(sheet, area);
    this.#brush = new Brush(sheet, [area]);
  }

  get Format(): Part {
    return rangeFormat(this.#brush);
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  get DataValidation(): Part {
    return dataValidation(this.#brush.with("Validation."));
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, [this.area]);
  }

  get Values(): unknown {
    return this.#read((row, column) => readContents(this.sheet, row, column).value);
  }

  set Values(values: unknown) {
    writeContents(this.sheet, this.area, values);
  }

  get Formulas(): unknown {
    return this.#read((row, column) => readContents(this.sheet, row, column).formula);
  }

  set Formulas(formulas: unknown) {
    writeContents(this.sheet, this.area, formulas);
  }

  get Text(): unknown {
    return this.#read((row, column) => String(readContents(this.sheet, row, column).value));
  }

  get ValueTypes(): unknown {
    return this.#read((row, column) => valueTypeOf(readContents(this.sheet, row, column).value));
  }

  get NumberFormat(): unknown {
    return this.#read((row, column) => numberFormatAt(this.sheet, row, column));
  }

  set NumberFormat(formats: unknown) {
    writeNumberFormats(this.sheet, this.area, formats);
  }

  get Hyperlink(): unknown {
    return readHyperlink(this);
  }

  set Hyperlink(link: unknown) {
    writeHyperlink(this, link);
  }

  get ColumnHidden(): unknown {
    return this.#brush.read("ColumnHidden");
  }

  set ColumnHidden(isHidden: unknown) {
    this.#brush.on([{ ...everywhere, left: this.area.left, right: this.area.right }]).paint("ColumnHidden", isHidden);
  }

  get RowHidden(): unknown {
    return this.#brush.read("RowHidden");
  }

  set RowHidden(isHidden: unknown) {
    this.#brush.on([{ ...everywhere, top: this.area.top, bottom: this.area.bottom }]).paint("RowHidden", isHidden);
  }

  SetCellProperties(rows: unknown): void {
    applyCellProperties(this, rows);
  }

  Clear(applyTo?: string): void {
    clearRange(this.sheet, this.area, applyTo);
  }

  /** Only values over the very cells that give them, which turns formulas into what they give. */
  CopyFrom(source: unknown, type?: unknown): void {
    const { area, sheet } = this;
    if (type !== "Values" || !(source instanceof Range) || source.Address !== this.Address)
      throw notSimulated("copying anything but values over themselves");
    const cut = sheet.spills.some((spill) => intersection(spill, area) !== null && !covers(area, spill));
    if (cut) throw invalidOperation("a part of an array cannot be changed");
    sheet.Protection.refuseContents(area);
    for (const { row, column } of sheet.cells.inside(area))
      sheet.cells.put({ row, column, value: readContents(sheet, row, column).value });
    sheet.spills = sheet.spills.filter((spill) => !covers(area, spill));
  }

  MoveTo(destination: unknown): void {
    if (!(destination instanceof Range)) throw notSimulated("moving to an address");
    moveCells(this, destination);
  }

  GetSpecialCellsOrNullObject(kind: unknown): RangeAreas | null {
    if (kind !== "Formulas") throw notSimulated(`special cells of the kind ${String(kind)}`);
    if (this.sheet.Protection.Protected) throw accessDenied(`${this.sheet.Name} is protected`);
    const found = this.sheet.cells.inside(this.area).filter(({ formula }) => formula !== undefined);
    const areas = found.map(({ row, column }) => cellArea(row, column));
    return areas.length === 0 ? null : new RangeAreas(this.sheet, areas);
  }

  /** The simulator computes no array: tests say where one spills. */
  GetSpillingToRangeOrNullObject(): Range | null {
    const { top, left } = this.area;
    const spill = this.sheet.spills.find((one) => one.top === top && one.left === left);
    return spill === undefined ? null : this.on(spill);
  }

  Select(): void {
    this.sheet.workbook.select(this.sheet, this.area);
  }

  Calculate(): void {
    // Values of formulas are asked of `evaluate` each time that they are read.
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount)
      throw invalidArgument(`${this.Address} has another size`);
  }

  /** As Excel, nothing for whole columns: there would be no end to it. */
  #read(give: (row: number, column: number) => unknown): unknown {
    this.sheet.checkAlive();
    return this.IsEntireColumn || this.IsEntireRow ? null : mapCells(this.area, give);
  }

  protected override on(area: Area): Range {
    return new Range(this.sheet, area);
  }
}
