/**
 * What a French person copied elsewhere, as Univer reads it: in English, its dates from the year on. What may be read in
 * two ways is a text, by the apostrophe of every spreadsheet.
 */
import { toIso } from "../../../agreement/day";
import { fromFrench } from "./french-formula";
import { readAmount, readDate, staysText } from "./typed-value";

/** Cells as programs put them on the clipboard: rows on lines, cells parted by tabs. */
export function readPastedText(text: string): string {
  return text.replace(/[^\t\r\n]+/g, readPastedCell);
}

export function readPastedCell(text: string): string {
  if (text.startsWith("=")) return fromFrench(text);
  if (staysText(text)) return `'${text.trim()}`;
  const day = readDate(text);
  return day === null ? (readAmount(text) ?? text) : toIso(day);
}
