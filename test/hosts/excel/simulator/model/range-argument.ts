/** Excel's methods take a range or its address alike. */
import { invalidArgument } from "../wire/excel-error";
import { addressOf, type Area, parseArea } from "./area";
import { checkFormula, quoteSheet, sheetsIn } from "./formula-text";
import { Range } from "./range";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

export function splitAddress(text: string): { readonly sheet: string | null; readonly address: string } {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheet: null, address: text };
  const name = text.slice(0, mark);
  const isQuoted = name.startsWith("'") && name.endsWith("'");
  return { sheet: isQuoted ? name.slice(1, -1).replaceAll("''", "'") : name, address: text.slice(mark + 1) };
}

/** A range of this sheet, given as such or by its address. */
export function areaOn(sheet: Worksheet, value: unknown): Area {
  return rangeFor(sheet, value).area;
}

export function rangeFor(sheet: Worksheet, value: unknown): Range {
  if (value instanceof Range) {
    if (value.sheet !== sheet) throw invalidArgument(`${value.Address} is not of the sheet ${sheet.Name}`);
    return value;
  }
  if (typeof value !== "string") throw invalidArgument("neither a range nor an address");
  const { sheet: name, address } = splitAddress(value);
  if (name !== null && name.toLowerCase() !== sheet.Name.toLowerCase())
    throw invalidArgument(`${value} is not of the sheet ${sheet.Name}`);
  return new Range(sheet, parseArea(address));
}

export function referenceTo(range: Range): string {
  return `${quoteSheet(range.sheet.Name)}!${addressOf(range.area, true)}`;
}

/** A formula from a range or a text; a text without its equals sign is a constant, as in Excel. */
export function formulaOf(value: unknown, workbook: Workbook): string {
  if (value instanceof Range) return `=${referenceTo(value)}`;
  if (typeof value === "number" || typeof value === "boolean") return `=${String(value)}`;
  if (typeof value !== "string") throw invalidArgument("neither a range nor a formula");
  return value.startsWith("=") ? checkedFormula(value, workbook) : `="${value.replaceAll('"', '""')}"`;
}

/** Excel would ask the person for a file where a formula names a sheet that does not exist. */
export function checkedFormula(formula: string, workbook: Workbook): string {
  checkFormula(formula);
  for (const name of sheetsIn(formula))
    if (workbook.find(name) === null) throw invalidArgument(`${formula} names the sheet ${name}, which does not exist`);
  return formula;
}
