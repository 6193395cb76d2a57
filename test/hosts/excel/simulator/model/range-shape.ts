/** Where a range lies, and the ranges that one reaches from it. */
import { ApiObject } from "../wire/api-object";
import { itemNotFound } from "../wire/excel-error";
import {
  addressOf,
  type Area,
  boundingArea,
  columnsOf,
  everywhere,
  insideSheet,
  intersection,
  isWholeColumns,
  isWholeRows,
  rowsOf,
  sizeOf,
} from "./area";
import { quoteSheet } from "./formula-text";
import type { Range } from "./range";
import { areaOn } from "./range-argument";
import { usedArea } from "./used-area";
import type { Worksheet } from "./worksheet";

export abstract class RangeShape extends ApiObject {
  constructor(
    readonly sheet: Worksheet,
    readonly area: Area,
  ) {
    super();
    insideSheet(area);
  }

  protected abstract on(area: Area): Range;

  get Address(): string {
    return `${quoteSheet(this.sheet.Name)}!${addressOf(this.area)}`;
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.area.top - 1;
  }

  get ColumnIndex(): number {
    return this.area.left - 1;
  }

  get RowCount(): number {
    return rowsOf(this.area);
  }

  get ColumnCount(): number {
    return columnsOf(this.area);
  }

  get CellCount(): number {
    return sizeOf(this.area);
  }

  get IsEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }

  get IsEntireRow(): boolean {
    return isWholeRows(this.area);
  }

  GetCell(row: number, column: number): Range {
    return this.at(this.area.top + row, this.area.left + column);
  }

  GetRow(row: number): Range {
    return this.with({ top: this.area.top + row, bottom: this.area.top + row });
  }

  GetColumn(column: number): Range {
    return this.with({ left: this.area.left + column, right: this.area.left + column });
  }

  GetLastRow(): Range {
    return this.with({ top: this.area.bottom });
  }

  GetLastColumn(): Range {
    return this.with({ left: this.area.right });
  }

  GetLastCell(): Range {
    return this.at(this.area.bottom, this.area.right);
  }

  GetEntireColumn(): Range {
    return this.with({ top: everywhere.top, bottom: everywhere.bottom });
  }

  GetEntireRow(): Range {
    return this.with({ left: everywhere.left, right: everywhere.right });
  }

  GetOffsetRange(rows: number, columns: number): Range {
    const { top, left, bottom, right } = this.area;
    return this.with({ top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns });
  }

  GetResizedRange(rows: number, columns: number): Range {
    return this.with({ bottom: this.area.bottom + rows, right: this.area.right + columns });
  }

  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.with({ bottom: this.area.top + rows - 1, right: this.area.left + columns - 1 });
  }

  GetBoundingRect(other: unknown): Range {
    return this.with(boundingArea([this.area, areaOn(this.sheet, other)]) ?? this.area);
  }

  GetIntersection(other: unknown): Range {
    const shared = this.GetIntersectionOrNullObject(other);
    if (shared === null) throw itemNotFound("the ranges share no cell");
    return shared;
  }

  GetIntersectionOrNullObject(other: unknown): Range | null {
    const shared = intersection(this.area, areaOn(this.sheet, other));
    return shared && this.with(shared);
  }

  GetUsedRange(valuesOnly?: boolean): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const used = usedArea(this.sheet, valuesOnly === true);
    const shared = used && intersection(this.area, used);
    return shared && this.with(shared);
  }

  private with(changes: Partial<Area>): Range {
    return this.on({ ...this.area, ...changes });
  }

  private at(row: number, column: number): Range {
    return this.with({ top: row, bottom: row, left: column, right: column });
  }
}
