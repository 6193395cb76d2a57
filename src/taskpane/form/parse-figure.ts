/**
 * What a person means by a figure typed in a field. What is no figure stays the text that it is, so that the rules
 * refuse it in the words of the functions; a blank is nothing.
 */
import type { Language } from "../../texts/language";

export type Typed = number | string | null;

/** `62 000`, with any kind of space; `62,000` in English. */
export function parseCount(text: string, language: Language): Typed {
  return figureIn(text, language) ?? asText(text);
}

/** `0,85`, `0.85`, `85 %` and `85%`. A bare 85 stays 85, to be refused. */
export function parseRate(text: string, language: Language): Typed {
  const percentage = /^([^%]*?)\s*%$/.exec(text.trim())?.[1];
  if (percentage === undefined) return parseCount(text, language);
  // By its digits: a division would miss the number nearest to 33.3 %.
  const figure = figureIn(percentage, language);
  return figure === null ? asText(text) : Number(`${figure}e-2`);
}

/** `30 000`, `30 000,50 €` and `€30,000`. */
export function parseEuros(text: string, language: Language): Typed {
  return figureIn(text.replace(/^\s*€|€\s*$/g, ""), language) ?? asText(text);
}

const groupedBySpaces = /^-?\d{1,3}(\s\d{3})+([.,]\d+)?$/;
const groupedByCommas = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
/** `62.000` may mean 62 000 or 62: nothing is guessed. */
const ambiguous = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
const plain = /^-?\d+([.,]\d+)?(e[+-]?\d+)?$/i;

function figureIn(text: string, language: Language): number | null {
  const typed = text.trim();
  if (groupedBySpaces.test(typed)) return toNumber(typed.replace(/\s/g, ""));
  if (language === "en" && groupedByCommas.test(typed)) return Number(typed.replace(/,/g, ""));
  return plain.test(typed) && !ambiguous.test(typed) ? toNumber(typed) : null;
}

function toNumber(digits: string): number {
  return Number(digits.replace(",", "."));
}

function asText(text: string): string | null {
  const typed = text.trim();
  return typed === "" ? null : typed;
}
