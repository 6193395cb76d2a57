/** Reads a formula just enough to follow its sheets: pieces in quotes are never touched. */
import { invalidArgument } from "../wire/excel-error";

/** What is no code: a text or a column of a table, then a sheet in quotes, then a sheet without them. */
const named = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|\[[^\[\]]*\]`,
    String.raw`'((?:[^']|'')+)'!`,
    // Two sheets joined by a colon are one reference in three dimensions.
    String.raw`(?<![\p{L}\p{N}_.\\])([\p{L}_\\][\p{L}\p{N}_.\\]*)!`,
  ].join("|"),
  "gu",
);

export function quoteSheet(name: string): string {
  return isPlain(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A name that could be read as a cell, a number or an operator needs its quotes. */
function isPlain(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]\d*$/i.test(name);
}

/** Of the groups of a match; undefined where it names none. */
function sheetOf(quoted: string | undefined, plain: string | undefined): string | undefined {
  return quoted?.replaceAll("''", "'") ?? plain;
}

export function sheetsIn(formula: string): readonly string[] {
  if (!formula.includes("!")) return [];
  return [...formula.matchAll(named)].flatMap(([, quoted, plain]) => sheetOf(quoted, plain) ?? []);
}

/** `newName` null: the sheet is gone, and Excel writes `#REF!` where its name was. */
export function renameSheetIn(formula: string, oldName: string, newName: string | null): string {
  // Of a whole budget nearly all formulas name another sheet, or none.
  if (!formula.includes("!")) return formula;
  if (!formula.toLowerCase().includes(oldName.toLowerCase().replaceAll("'", "''"))) return formula;
  const replacement = newName === null ? "#REF!" : `${quoteSheet(newName)}!`;
  return formula.replace(named, (text, quoted?: string, plain?: string) =>
    sheetOf(quoted, plain)?.toLowerCase() === oldName.toLowerCase() ? replacement : text,
  );
}

/** What Excel refuses before it even computes. */
export function checkFormula(formula: string): void {
  if (formula.length > 8_192) throw invalidArgument("a formula has 8,192 characters at most");
  const code = formula.replace(named, " ");
  if (/["']/.test(code)) throw invalidArgument(`a quote is left open in ${formula}`);
  if (code.includes(";") && !code.includes("{"))
    throw invalidArgument(`formulas take commas, not semicolons: ${formula}`);
  if (code.split("(").length !== code.split(")").length)
    throw invalidArgument(`parentheses do not match in ${formula}`);
}
