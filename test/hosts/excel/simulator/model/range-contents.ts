/** What is read from and written to the cells of a range. */
import { invalidArgument } from "../wire/excel-error";
import { type Area, cellArea, columnsOf, mapCells, rowsOf } from "./area";
import { checkedFormula } from "./range-argument";
import { type Content, type Entry, readTyped } from "./typed-text";
import type { Worksheet } from "./worksheet";

interface Contents {
  readonly value: Content;
  readonly formula: Content;
}

export function readContents(sheet: Worksheet, row: number, column: number): Contents {
  const cell = sheet.cells.at(row, column);
  if (cell?.formula === undefined) return { value: cell?.value ?? "", formula: cell?.value ?? "" };
  return { value: sheet.workbook.compute(sheet, cell), formula: cell.formula };
}

export function valueTypeOf(value: Content): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!)$/.test(value) ? "Error" : "String";
}

/** Either property takes values and formulas alike: Excel reads both as if they were typed. */
export function writeContents(sheet: Worksheet, area: Area, values: unknown): void {
  sheet.checkAlive();
  sheet.Protection.refuseContents(area);
  const entries = asRows(area, values, (value, row, column) => readEntry(sheet, value, row, column));
  for (const { row, column, entry } of entries.flat()) {
    if (entry === "untouched") continue;
    sheet.cells.clear(cellArea(row, column));
    if (entry !== null) sheet.cells.put({ row, column, ...entry });
  }
}

export function writeNumberFormats(sheet: Worksheet, area: Area, formats: unknown): void {
  sheet.Protection.refuseLooks();
  if (typeof formats === "string") {
    sheet.layers.paint(area, "NumberFormat", checkNumberFormat(formats));
    return;
  }
  asRows(area, formats, (format, row, column) => {
    if (format !== null) sheet.layers.paint(cellArea(row, column), "NumberFormat", checkNumberFormat(format));
    return { row, column };
  });
}

export function numberFormatAt(sheet: Worksheet, row: number, column: number): string {
  const format = sheet.layers.at(row, column, "NumberFormat");
  return typeof format === "string" ? format : "General";
}

interface Written {
  readonly row: number;
  readonly column: number;
  readonly entry: Entry | null | "untouched";
}

function readEntry(sheet: Worksheet, value: unknown, row: number, column: number): Written {
  return { row, column, entry: entryOf(sheet, value, row, column) };
}

function entryOf(sheet: Worksheet, value: unknown, row: number, column: number): Written["entry"] {
  if (value === null) return "untouched";
  if (typeof value === "number" || typeof value === "boolean") return { value };
  if (typeof value !== "string") throw invalidArgument("a cell takes a text, a number or a boolean");
  const entry = readTyped(value, numberFormatAt(sheet, row, column));
  if (entry !== null && "formula" in entry) checkedFormula(entry.formula, sheet.workbook);
  return entry;
}

function asRows<T>(area: Area, values: unknown, give: (value: unknown, row: number, column: number) => T): T[][] {
  if (!Array.isArray(values)) return mapCells(area, (row, column) => give(values, row, column));
  const rows = values as readonly unknown[];
  const fits =
    rows.length === rowsOf(area) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!fits)
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return mapCells(area, (row, column) =>
    give((rows[row - area.top] as readonly unknown[])[column - area.left], row, column),
  );
}

function checkNumberFormat(format: unknown): string {
  if (typeof format !== "string") throw invalidArgument("a number format is a text");
  const isOdd = format.replaceAll(/\\./g, "").split('"').length % 2 === 0;
  if (isOdd || format.split(";").length > 4) throw invalidArgument(`${format} is not a number format`);
  return format;
}
