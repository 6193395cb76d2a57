/** Values of cells as a field shows them, so that reading the field gives the very same value. */
import { dayOfSerial, toFrench, toIso } from "../../agreement/day";
import { number as numberEn } from "../../texts/en/figures";
import { number as numberFr } from "../../texts/fr/figures";
import type { Language } from "../../texts/language";
import { parseCount, parseEuros, parseRate, type Typed } from "../../typed-figure/typed-figure";

const numberIn = { fr: numberFr, en: numberEn };

export function writeCount(value: unknown, language: Language): string {
  return write(value, language, parseCount, (count) => numberIn[language](count));
}

export function writeEuros(value: unknown, language: Language): string {
  return write(value, language, parseEuros, (euros) => numberIn[language](euros));
}

/** 0.85 is shown as 85 %. A number that is no rate stays as it is: it was typed so, and will be refused. */
export function writeRate(value: unknown, language: Language): string {
  const unit = language === "fr" ? "\u00a0%" : "%";
  const asPercent = (rate: number) => `${numberIn[language](Number(`${rate}e2`))}${unit}`;
  return write(value, language, parseRate, (rate) => (rate <= 1 ? asPercent(rate) : numberIn[language](rate)));
}

export function writeDate(value: unknown, language: Language): string {
  const day = typeof value === "number" ? dayOfSerial(value) : null;
  if (day === null) return asIs(value);
  return language === "fr" ? toFrench(day) : toIso(day);
}

type Parse = (text: string, language: Language) => Typed;

/** The readable way where it is exact, else all the digits. */
function write(value: unknown, language: Language, parse: Parse, readable: (value: number) => string): string {
  if (typeof value !== "number") return asIs(value);
  const text = readable(value);
  if (parse(text, language) === value) return text;
  return language === "fr" ? String(value).replace(".", ",") : String(value);
}

function asIs(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
