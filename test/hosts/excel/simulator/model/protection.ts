/** Protection of a sheet, and of the workbook's structure. */
import { ApiObject } from "../wire/api-object";
import { accessDenied, invalidOperation } from "../wire/excel-error";
import { type Area, mapCells, sizeOf } from "./area";
import type { Worksheet } from "./worksheet";

type Options = Readonly<Record<string, unknown>>;

export class WorksheetProtection extends ApiObject {
  Protected = false;
  Options: Options | null = null;
  password: string | undefined;

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  Protect(options?: Options, password?: string): void {
    if (this.Protected) throw invalidOperation(`${this.sheet.Name} is protected already`);
    this.Protected = true;
    this.Options = options ?? {};
    this.password = password ?? undefined;
  }

  Unprotect(password?: string): void {
    if (this.password !== undefined && this.password !== (password ?? undefined)) throw accessDenied("wrong password");
    this.Protected = false;
    this.Options = null;
    this.password = undefined;
  }

  /** Typing is allowed in the cells that are not locked. */
  refuseContents(area: Area): void {
    if (this.Protected && this.#hasLocked(area)) throw accessDenied(`${this.sheet.Name} is protected`);
  }

  refuseLooks(): void {
    this.#refuse("allowFormatCells");
  }

  /** Tables, charts, notes, validations. */
  refuseObjects(): void {
    this.#refuse("allowEditObjects");
  }

  #refuse(unless: string): void {
    if (this.Protected && this.Options?.[unless] !== true) throw accessDenied(`${this.sheet.Name} is protected`);
  }

  #hasLocked(area: Area): boolean {
    const isLocked = (row: number, column: number) => this.sheet.layers.at(row, column, "Protection.Locked") !== false;
    return sizeOf(area) > 100_000 || mapCells(area, isLocked).flat().includes(true);
  }
}

/** Nobody may add, delete, rename, move, show or hide a sheet. */
export class WorkbookProtection extends ApiObject {
  Protected = false;
  #password: string | undefined;

  Protect(password?: string): void {
    this.Protected = true;
    this.#password = password;
  }

  Unprotect(password?: string): void {
    if (this.#password !== undefined && this.#password !== password) throw accessDenied("wrong password");
    this.Protected = false;
  }

  refuse(): void {
    if (this.Protected) throw accessDenied("the structure of the workbook is protected");
  }
}
