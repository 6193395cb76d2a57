/** What the cells of a sheet hold, without their looks. */
import { type Area, covers, mapCells, sizeOf } from "./area";
import type { Content } from "./typed-text";

export interface Cell {
  readonly row: number;
  readonly column: number;
  /** With its equals sign. */
  readonly formula?: string;
  /** What a formula gives comes from the workbook's `evaluate`. */
  readonly value?: Content;
}

export class Cells {
  #cells = new Map<string, Cell>();

  at(row: number, column: number): Cell | undefined {
    return this.#cells.get(`${row},${column}`);
  }

  put(cell: Cell): void {
    this.#cells.set(`${cell.row},${cell.column}`, cell);
  }

  clear(area: Area): void {
    for (const cell of this.inside(area)) this.#cells.delete(`${cell.row},${cell.column}`);
  }

  /** Row by row, then column by column. */
  all(): readonly Cell[] {
    return [...this.#cells.values()].sort((one, other) => one.row - other.row || one.column - other.column);
  }

  inside(area: Area): readonly Cell[] {
    if (sizeOf(area) < this.#cells.size) return mapCells(area, (row, column) => this.at(row, column) ?? []).flat(2);
    return this.all().filter(({ row, column }) => covers(area, { top: row, left: column, bottom: row, right: column }));
  }

  changeFormulas(change: (formula: string) => string): void {
    for (const cell of this.#cells.values()) {
      const formula = cell.formula === undefined ? undefined : change(cell.formula);
      if (formula !== undefined && formula !== cell.formula) this.put({ ...cell, formula });
    }
  }

  copy(): Cells {
    const copy = new Cells();
    copy.#cells = new Map(this.#cells);
    return copy;
  }
}
