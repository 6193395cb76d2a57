import { ApiObject } from "../wire/api-object";
import { itemNotFound } from "../wire/excel-error";
import { everywhere } from "./area";
import { numberIn } from "./one-of";
import { Range } from "./range";
import { areaOn } from "./range-argument";
import type { Worksheet } from "./worksheet";

/** Rows and columns that stay in view. */
export class WorksheetFreezePanes extends ApiObject {
  rows = 0;
  columns = 0;

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  FreezeRows(count: unknown): void {
    this.#freeze(numberIn(count, 1, 1_000_000, "a number of rows"), 0);
  }

  FreezeColumns(count: unknown): void {
    this.#freeze(0, numberIn(count, 1, 16_000, "a number of columns"));
  }

  FreezeAt(range: unknown): void {
    const { bottom, right } = areaOn(this.sheet, range);
    this.#freeze(bottom === everywhere.bottom ? 0 : bottom, right === everywhere.right ? 0 : right);
  }

  Unfreeze(): void {
    this.#freeze(0, 0);
  }

  GetLocation(): Range {
    const location = this.GetLocationOrNullObject();
    if (location === null) throw itemNotFound("nothing is frozen");
    return location;
  }

  GetLocationOrNullObject(): Range | null {
    if (this.rows === 0 && this.columns === 0) return null;
    const bottom = this.rows === 0 ? everywhere.bottom : this.rows;
    return new Range(this.sheet, {
      ...everywhere,
      bottom,
      right: this.columns === 0 ? everywhere.right : this.columns,
    });
  }

  #freeze(rows: number, columns: number): void {
    this.rows = rows;
    this.columns = columns;
  }
}
