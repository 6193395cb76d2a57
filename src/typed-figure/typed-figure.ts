/**
 * What a person means by a figure, wherever it is typed. What is no figure, or may be two, stays the text that it is,
 * so that the rules refuse it in the words of the functions; a blank is nothing.
 */
import type { Language } from "../texts/language";
import { digitsIn, isAmbiguous } from "./digits";

export type Typed = number | string | null;

const ofPeople = /\s*(hab\.?|habitants?|inhabitants?)\s*$/i;

/** `62 000`, with any kind of space; `62,000` in English; `62 000 hab.` too. */
export function parseCount(text: string, language: Language): Typed {
  const count = text.replace(ofPeople, "");
  return isAmbiguous(count, language) ? text.trim() : valueOf(digitsIn(count, language), text);
}

/** `30 000`, `30 000,50 €` and `€30,000`. */
export function parseEuros(text: string, language: Language): Typed {
  const amount = text.replace(/^\s*€|€\s*$/g, "");
  return isAmbiguous(amount, language) ? text.trim() : valueOf(digitsIn(amount, language), text);
}

/** What a figure without a sign stands for: a share of 1, or so many percent when it is above 1, or below -1. */
type Bare = "share" | "percent";

/**
 * `0,85`, `0.85`, `85 %` and `85%`. Nothing is ambiguous here: no rate is in thousands.
 * @param bare by default a bare 85 stays 85, to be refused, as in a formula
 */
export function parseRate(text: string, language: Language, bare: Bare = "share"): Typed {
  const percentage = /^([^%]*?)\s*%$/.exec(text.trim())?.[1];
  const digits = digitsIn(percentage ?? text, language);
  const isPercent = percentage !== undefined || (bare === "percent" && Math.abs(Number(digits)) > 1);
  return valueOf(isPercent ? hundredth(digits) : digits, text);
}

/** Where nothing says what is expected, as for an argument of a formula: a rate by its sign, else an amount. */
export function parseFigure(text: string, language: Language): Typed {
  return text.includes("%") ? parseRate(text, language) : parseEuros(text, language);
}

/** By its digits: a division would miss the number nearest to 33.3 %. */
function hundredth(digits: string | null): string | null {
  if (digits === null) return null;
  const [mantissa = "", exponent = "0"] = digits.split(/e/i);
  return `${mantissa}e${Number(exponent) - 2}`;
}

function valueOf(digits: string | null, text: string): Typed {
  return digits === null ? text.trim() || null : Number(digits);
}
