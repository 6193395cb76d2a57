/** A date that a person writes with the name of its month; any other way is the rules' own to read. */
import type { Language } from "../texts/language";

const months: Readonly<Record<Language, readonly string[]>> = {
  fr: "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split(" "),
  en: "january february march april may june july august september october november december".split(" "),
};

const dayFirst = /^(\d{1,2})(?:er|st|nd|rd|th)? ([a-z]{3,})\.?,? (\d{4})$/;
const monthFirst = /^([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;

/** `1er octobre 2023` and `1 oct. 2023` are `2023-10-01`, as the rules read it; other texts stay as they are, a blank is nothing. */
export function parseDate(text: string, language: Language): string | null {
  const typed = text.trim();
  if (typed === "") return null;
  const plain = typed.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").toLowerCase();
  const [, day = "", name = "", year = ""] = dayFirst.exec(plain) ?? turned(monthFirst.exec(plain)) ?? [];
  const found = months[language].filter((month) => name !== "" && month.startsWith(name));
  const [month, another] = found;
  if (month === undefined || another !== undefined) return typed;
  return [year, twoDigits(months[language].indexOf(month) + 1), twoDigits(day)].join("-");
}

/** The same of a text in French that may be anything else, and stays as it is then, blank or not. */
export function parseDay(text: string): string {
  return parseDate(text, "fr") ?? text;
}

function turned(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return found && [found[0], found[2], found[1], found[3]];
}

function twoDigits(number: number | string): string {
  return String(number).padStart(2, "0");
}
