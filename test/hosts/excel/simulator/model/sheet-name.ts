import { alreadyExists, invalidArgument } from "../wire/excel-error";
import { textOf } from "./one-of";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** At most 31 characters, none of `[]:*?/\`, no apostrophe at either end, not `History`, and no other sheet's. */
export function checkSheetName(value: unknown, workbook: Workbook, own: Worksheet | null = null): string {
  const name = textOf(value, 31, "the name of a sheet");
  if (name === "" || /[[\]:*?/\\]|^'|'$/.test(name) || /^history$/i.test(name))
    throw invalidArgument(`${name} is not a legal name of a sheet`);
  const other = workbook.find(name);
  if (other !== null && other !== own) throw alreadyExists(`the sheet ${name}`);
  return name;
}
