/** What a French person copied elsewhere, as Univer reads it: in English, its dates from the year on. */
import { fromSerial } from "../serial-date";
import { fromFrench } from "./french-formula";
import { readAmount, readDate } from "./typed-value";

/** Cells as programs put them on the clipboard: rows on lines, cells parted by tabs. */
export function readPastedText(text: string): string {
  return text.replace(/[^\t\r\n]+/g, readPastedCell);
}

export function readPastedCell(text: string): string {
  if (text.startsWith("=")) return fromFrench(text);
  const serial = readDate(text);
  return serial === null ? (readAmount(text) ?? text) : isoDate(serial);
}

function isoDate(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  return [String(year), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
}
