/** What a French person copied elsewhere, as a cell of a table of the budget takes it: its value alone, its look left there. */
import { CellValueType, type ICellData } from "@univerjs/core";
import { dayOf, type Day } from "../../../agreement/day";
import { numberFormats } from "../../../workbook/styles";
import { fromFrench } from "./french-formula";
import { asPercentage, readAmount, readAsked, readDate } from "./typed-value";

/** Cells as programs put them on the clipboard: rows on lines, cells parted by tabs; all rows as long as the longest. */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  const rows = lines.map((line) => line.split("\t"));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ""));
}

/**
 * @param pattern of the numbers of the cell, which says what it is for
 * @param isProposed a formula stands there, which proposes what nobody typed: nothing pasted leaves it
 */
export function pastedCell(text: string, pattern: string, isProposed: boolean): ICellData {
  const typed = text.trim();
  if (typed === "") return isProposed ? {} : { ...bare, v: null };
  if (pattern === numberFormats.typed) return { ...bare, v: text, t: CellValueType.STRING };
  if (typed.startsWith("=")) return { ...bare, f: fromFrench(typed) };
  const number = dates.has(pattern) ? (readMonth(typed) ?? readDate(typed)) : figureIn(typed, pattern);
  return number === null
    ? { ...bare, v: typed, t: CellValueType.STRING }
    : { ...bare, v: number, t: CellValueType.NUMBER };
}

/** What stood there goes. */
const bare: ICellData = { f: null, si: null, p: null };
const dates: ReadonlySet<string> = new Set([numberFormats.date, numberFormats.month]);

function figureIn(typed: string, pattern: string): number | null {
  const asked = readAsked(typed, pattern, "fr");
  if (asked !== null) return typeof asked === "number" ? asked : null;
  const amount = readAmount(typed);
  if (amount === null) return null;
  const figure = pattern.includes("%") ? asPercentage(amount) : amount;
  return figure.endsWith("%") ? Number(figure.slice(0, -1)) / 100 : Number(figure);
}

/** `03/2026`, `2026-03`, « mars 2026 », and « mars-26 » as Excel shows it: its first day. */
function readMonth(typed: string): Day | null {
  const [, month, year] = /^(\d{1,2})[/.-](\d{4})$/.exec(typed) ?? [];
  const [, first, second] = /^(\d{4})-(\d{1,2})$/.exec(typed) ?? [];
  const digits = month === undefined ? [first, second] : [year, month];
  if (digits[0] !== undefined) return dayOf(Number(digits[0]), Number(digits[1]), 1);
  const [, name, last = ""] = /^(\p{L}+)\.?[ -](\d{2}|\d{4})$/u.exec(typed) ?? [];
  return name === undefined ? null : readDate(`1 ${name} ${last.padStart(4, "20")}`);
}
