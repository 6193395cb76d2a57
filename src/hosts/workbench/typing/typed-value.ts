/** What a French person types or pastes into a cell, other than a formula, as the other doors read it. */
import { parseDay, type Day } from "../../../agreement/day";
import { digitsIn, isAmbiguous } from "../../../typed-figure/digits";
import { numberFormats } from "../../../workbook/styles";

/** The number as Univer reads it, its spaces and euro sign left out; null when it is none, or may be two. */
export function readAmount(typed: string): string | null {
  const [, figure = "", unit = ""] = /^(.*?)\s*([%€]?)$/s.exec(typed.trim()) ?? [];
  const digits = staysText(typed) ? null : digitsIn(figure, "fr");
  if (digits === null) return null;
  return `${digits.replace(/^([-+]?)\./, "$10.")}${unit === "%" ? "%" : ""}`;
}

/** In a cell of percentages, 80 is 80 % and 0.8 too, as in Excel. @param amount as Univer reads it */
export function asPercentage(amount: string): string {
  return Math.abs(Number(amount)) >= 1 ? `${amount}%` : amount;
}

/** `VRAI` or `FAUX`, as Univer reads it. */
export function readTruth(typed: string): "TRUE" | "FALSE" | null {
  return truths.get(typed.trim().toUpperCase()) ?? null;
}

const truths = new Map<string, "TRUE" | "FALSE">([
  ["VRAI", "TRUE"],
  ["FAUX", "FALSE"],
]);

/** `1/3/2024`, the day first; null when there is no such day. */
export function readDate(typed: string): Day | null {
  return parseDay(typed.trim());
}

const withoutYear = /^\d{1,2}[/-]\d{1,2}$/;
const threeParts = /^\d{1,4}([/.-])\d{1,2}\1\d{1,4}$/;

/** In a cell of ours for amounts or people, `17,500` may be either, as in every field of the pane. */
export function isTwoAmounts(typed: string, pattern: string): boolean {
  return ofAmounts.has(pattern) && isAmbiguous(typed.replace(/\s*€\s*$/, ""), "fr");
}

const { integer, euros, euroCents, signedEuros } = numberFormats;
const ofAmounts: ReadonlySet<string> = new Set([integer, euros, euroCents, signedEuros]);

/** A comma of a spreadsheet in French is a decimal one, always; such a point parts thousands for some. */
const pointOfThousands = /^[-+]?[1-9]\d{0,2}\.\d{3}\s*€?$/;

/** What Univer would read in English, and nobody else reads: `17.500`, `31/04/2024`, `1/3`. */
export function staysText(typed: string): boolean {
  const text = typed.trim();
  if (threeParts.test(text)) return readDate(text) === null;
  return pointOfThousands.test(text) || withoutYear.test(text);
}
