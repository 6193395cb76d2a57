/**
 * Formulas as a French Excel writes them, `=SOMME(1,5;A2)`, and as Univer keeps them, `=SUM(1.5,A2)`. The rules:
 * - with a semicolon between its arguments, or a name that is French alone, as in `=SOMME(1,5)`, a formula is French, and
 *   a comma between two digits a decimal one;
 * - else, with a name that is English alone, it is English, and its commas part arguments, as in `=SUM(1,5)`;
 * - else its names are of both languages, as in `=MAX(1,5)`, and it is of the page's, French, when each of its commas is
 *   between two digits; it was written in English otherwise, as `=MAX(A1,2)` or `=MAX(1,5,2)`;
 * - functions are understood by their French and their English names, whatever the signs, and shown in French;
 * - thousands may be parted by spaces, as in `62 000`, and arguments too, as in `; A2`;
 * - texts, names of sheets, columns of tables and arrays between braces stay as they are.
 */

import { englishError, englishFunction, frenchError, frenchFunction, languageOf } from "./french-names";

const names = String.raw`(?<name>[\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()|(?<truth>VRAI|FAUX|TRUE|FALSE)(?![\p{L}\p{N}_.!$])|(?<error>#[\p{L}]+(?:\/[\p{L}0])?[!?]?)`;
const kept = String.raw`"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?|\[[^\]]*\]?|[\p{L}_$\\][\p{L}\p{N}_.$\\]*`;
const whole = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+`;

/** Commas and points between digits are taken with them, to be judged together. */
const typed = new RegExp(
  String.raw`${names}|${kept}|(?<number>(?:${whole})(?:[.,]\d+)*)|(?<separator>[;,] *)|[^]`,
  "giu",
);
const stored = new RegExp(String.raw`${names}|${kept}|(?<number>\d+\.\d+)|(?<separator>,)|[^]`, "giu");

/** What a person typed, as Univer keeps it. */
export function fromFrench(formula: string): string {
  const wasFrench = isFrench(formula);
  const english = wasFrench ? signsFromFrench(formula) : formula;
  return change(english, typed, ({ name, truth, error, number, separator }) => {
    if (name !== undefined) return englishFunction(name, wasFrench);
    if (truth !== undefined) return truths.get(truth.toUpperCase()) ?? truth;
    if (error !== undefined) return englishError(error);
    return number?.replace(/\s/g, "") ?? separator?.trim();
  });
}

/** Sign for sign: what is at a place of the formula is at the same place of the answer. */
export function signsFromFrench(formula: string): string {
  return change(formula, typed, ({ number, separator }) => {
    if (separator !== undefined) return separator.replace(";", ",");
    return number !== undefined && hasDecimalComma(number) ? number.replace(",", ".") : undefined;
  });
}

/** What Univer keeps, as it is shown to a person. */
export function toFrench(formula: string): string {
  return change(formula, stored, ({ name, truth, error, number, separator }) => {
    if (name !== undefined) return frenchFunction(name);
    if (truth !== undefined) return frenchFunction(truth);
    if (error !== undefined) return frenchError(error);
    return number?.replace(".", ",") ?? (separator && ";");
  });
}

const truths = new Map([
  ["VRAI", "TRUE"],
  ["FAUX", "FALSE"],
]);

/** Whether its commas between two digits are decimal ones. */
export function isFrench(formula: string): boolean {
  const found = [...formula.matchAll(typed)].map(({ groups }) => groups ?? {});
  const separators = found.flatMap(({ separator }) => separator ?? []);
  if (separators.some((separator) => separator.startsWith(";"))) return true;
  const languages = new Set(found.flatMap(({ name, truth }) => name ?? truth ?? []).map(languageOf));
  if (languages.has("fr") || languages.has("en")) return languages.has("fr");
  const decimals = found.flatMap(({ number }) => number ?? []).filter((number) => /[.,]/.test(number));
  return separators.length === 0 && decimals.length > 0 && decimals.every(hasDecimalComma);
}

/** One comma and no point: `1,5`, but neither `1,5,2` nor `1.5,2`. */
function hasDecimalComma(number: string): boolean {
  return /^[^.,]*,\d+$/.test(number);
}

type Piece = Partial<Record<string, string>>;

function change(formula: string, pieces: RegExp, changed: (piece: Piece) => string | undefined): string {
  return [...formula.matchAll(pieces)].map(({ 0: text, groups }) => changed(groups ?? {}) ?? text).join("");
}
