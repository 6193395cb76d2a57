/** What a person types into a cell, other than a formula, as Univer reads it. */
import { toSerial } from "../serial-date";

const amount = /^([-+]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)?(,\d+)?\s*([%€]?)$/;

/** The number in English, its spaces and euro sign left out; null when it is no number in French. */
export function readAmount(typed: string): string | null {
  const [, sign = "", whole, decimals = "", unit] = amount.exec(typed.trim()) ?? [];
  if (whole === undefined && decimals === "") return null;
  return `${sign}${whole?.replace(/\s/g, "") ?? "0"}${decimals.replace(",", ".")}${unit === "%" ? "%" : ""}`;
}

const dayMonthYear = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** `1/3/2024`, the day first, as a serial number; null when there is no such day. */
export function readDate(typed: string): number | null {
  const [day, month, year] = (dayMonthYear.exec(typed.trim()) ?? []).slice(1).map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  return toSerial({ year, month, day });
}
