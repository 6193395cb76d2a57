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

/** 0.85 is shown as 85 %, and what is no rate in percent too: without its sign, 1.2 would be read again as 1,2 %. */
export function writeRate(value: unknown, language: Language): string {
  const unit = language === "fr" ? "\u00a0%" : "%";
  const asPercent = (rate: number) => `${numberIn[language](Number(`${rate}e2`))}${unit}`;
  if (typeof value === "number" && Math.abs(value) > 1) return asPercent(value);
  return write(value, language, parsePercent, asPercent);
}

/** What a field of percents shows of what was typed: 80 and 0,8 are 80 %, as they are read; what is no rate is left as typed. */
export function tidyRate(text: string, language: Language): string {
  const typed = parsePercent(text, language);
  return typeof typed === "number" && typed >= 0 && typed <= 1 ? writeRate(typed, language) : text;
}

/** As every field of percents is read. */
function parsePercent(text: string, language: Language): Typed {
  return parseRate(text, language, "percent");
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
