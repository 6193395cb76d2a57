/**
 * Pieces of formulas. A text goes between quotes here and nowhere else: whatever it holds, it stays a text, and the
 * formula the one that was meant. Names are English and arguments are separated by commas, as files hold formulas.
 */
import { legalText } from "./legal-text";

/** What Excel takes between the two quotes of a text in a formula. */
const longestText = 255;
/** As many characters as fit there whatever they are: each may be a pair of units, or a quote that is doubled. */
const pieceOfText = /.{1,127}/gsu;
/** Written by their codes: a file may keep them otherwise than they were. */
const lineBreaks = /([\t\n])/;

/** Nothing to double, to break or to leave out, and short enough: as nearly all the words of our texts are. */
const plainText = /^[^"\0-\x1F\x7F-\x9F\uD800-\uDFFF\uFFFE\uFFFF]{1,253}$/;

/** A text as formulas write it. */
export function quoted(text: string): string {
  if (plainText.test(text)) return `"${text}"`;
  const pieces = legalText(text).split(lineBreaks).flatMap(piecesOf);
  return pieces.length === 0 ? empty : joined(...pieces);
}

/** Between two breaks, or one of them. */
function piecesOf(text: string): readonly string[] {
  if (lineBreaks.test(text)) return [`CHAR(${text.charCodeAt(0)})`];
  const whole = betweenQuotes(text);
  if (whole.length <= longestText) return text === "" ? [] : [whole];
  return (text.match(pieceOfText) ?? []).map(betweenQuotes);
}

function betweenQuotes(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** An empty text, and what an empty cell is equal to. */
export const empty = betweenQuotes("");

/** Texts, or cells read as texts, one after another. */
export function joined(...pieces: readonly string[]): string {
  return pieces.join("&");
}

/** The condition that a cell holds a word. */
export function says(place: string, word: string): string {
  return `${place}=${quoted(word)}`;
}

/** The same of a cell that people fill in: the spaces around their word make no difference, nor does its case. */
export function answers(place: string, word: string): string {
  return `TRIM(${place})=${quoted(word)}`;
}

/** That a cell, or a formula, gives nothing; not `=""`, which Univer finds true of a zero. */
export function isEmpty(place: string): string {
  return `LEN(${place})=0`;
}

/** That a cell is left without a number. */
export function hasNoNumber(place: string): string {
  return `COUNT(${place})=0`;
}

/** The number of a cell, 0 where it is left without one: a formula that gives an empty text leaves it so. */
export function numberIn(place: string): string {
  return `SUM(${place})`;
}

export function when(condition: string, then: string, otherwise: string): string {
  return `IF(${condition},${then},${otherwise})`;
}

/** An empty text where a cell is empty, else the formula. */
export function unlessEmpty(place: string, formula: string): string {
  return when(isEmpty(place), empty, formula);
}

/** The nth cell of a range down one column. Both of its places are said: of one alone, not every program makes the same. */
export function inColumn(range: string, rank: string): string {
  return `INDEX(${range},${rank},1)`;
}

/** The nth cell of a range along one row. */
export function inRow(range: string, rank: string): string {
  return `INDEX(${range},1,${rank})`;
}

/** What SUMIFS and COUNTIFS ask of the cells of a range. */
export type Test = readonly [range: string, criterion: string];

/** The same as what a cell holds. */
export function equals(range: string, place: string): Test {
  return [range, place];
}

/** Before a day, from a day on, beyond a number… @param place a cell, or a formula */
export function compares(range: string, operator: "<" | "<=" | ">" | ">=", place: string): Test {
  return [range, joined(quoted(operator), place)];
}

/** Exactly a word: none of its signs is a wildcard or an operator. */
export function holds(range: string, word: string): Test {
  return [range, quoted(startsAsTest.test(word) ? `=${literally(word)}` : literally(word))];
}

export function holdsNot(range: string, word: string): Test {
  return [range, quoted(`<>${literally(word)}`)];
}

const startsAsTest = /^[<=>]/;

function literally(word: string): string {
  return /[~*?]/.test(word) ? word.replace(/[~*?]/g, "~$&") : word;
}

export function sumIfs(amounts: string, ...tests: readonly Test[]): string {
  let asked = "";
  for (const test of tests) asked += `,${asArguments(test)}`;
  return `SUMIFS(${amounts}${asked})`;
}

export function countIfs(...tests: readonly Test[]): string {
  return `COUNTIFS(${tests.map(asArguments).join(",")})`;
}

function asArguments([range, criterion]: Test): string {
  return `${range},${criterion}`;
}
