/** The digits of a figure as a person writes them in one language, with a point for decimals and no separator of thousands. */
import type { Language } from "../texts/language";

const groupedBySpaces = /^[-+]?\d{1,3}(\s\d{3})+([.,]\d+)?$/;
const groupedByCommas = /^[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const plain = /^[-+]?(\d+([.,]\d+)?|[.,]\d+)(e[+-]?\d+)?$/i;

/** `62 000,5`, with any kind of space, is `62000.5`, and so is `62,000.5` in English; null: it is no figure. */
export function digitsIn(text: string, language: Language): string | null {
  // The minus sign of typography, which this product prints.
  const typed = text.trim().replace("−", "-");
  if (groupedBySpaces.test(typed)) return typed.replace(/\s/g, "").replace(",", ".");
  if (language === "en" && groupedByCommas.test(typed)) return typed.replace(/,/g, "");
  return plain.test(typed) ? typed.replace(",", ".") : null;
}

const threeDecimals = /^\D?[1-9]\d{0,2}[.,]\d{3}$/;

/** `62.000` may mean 62 000 or 62, and `17,500` too in French: nothing is guessed. */
export function isAmbiguous(text: string, language: Language): boolean {
  return threeDecimals.test(text.trim()) && (language === "fr" || text.includes("."));
}
