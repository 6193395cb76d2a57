/** What a French person types or pastes into a cell, other than a formula, as the other doors read it. */
import { parseDay, type Day } from "../../../agreement/day";
import { digitsIn } from "../../../typed-figure/digits";
import { parseDate } from "../../../typed-figure/typed-date";
import { parseCount, parseEuros, type Typed } from "../../../typed-figure/typed-figure";
import { numberFormats } from "../../../workbook/styles";
import type { Session } from "../session";

type Language = Session["language"];

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

/** `1/3/2024`, the day first, and `1 mars 2024`; null when there is no such day. */
export function readDate(typed: string, language: Language = "fr"): Day | null {
  return parseDay(parseDate(typed, language) ?? "");
}

const withoutYear = /^\d{1,2}[/-]\d{1,2}$/;
const threeParts = /^\d{1,4}([/.-])\d{1,2}\1\d{1,4}$/;

/**
 * What a cell of ours asks for, as the pane's field of the same reads it: amounts and people, `62 000 hab.`. Null for any other
 * cell; a text is none, or may be two.
 */
export function readAsked(typed: string, pattern: string, language: Language): Typed {
  if (pattern === integer) return parseCount(typed, language);
  return ofAmounts.has(pattern) ? parseEuros(typed, language) : null;
}

const { integer, euros, euroCents, signedEuros } = numberFormats;
const ofAmounts: ReadonlySet<string> = new Set([euros, euroCents, signedEuros]);

/** A comma of a spreadsheet in French is a decimal one, always; such a point parts thousands for some. */
const pointOfThousands = /^[-+]?[1-9]\d{0,2}\.\d{3}\s*€?$/;

/** What Univer would read in English, and nobody else reads: `17.500`, `31/04/2024`, `1/3`. */
export function staysText(typed: string): boolean {
  const text = typed.trim();
  if (threeParts.test(text)) return readDate(text) === null;
  return pointOfThousands.test(text) || withoutYear.test(text);
}
