/** Days with the name of their month, since one language writes first what the other writes last. */
import { toIso, type Day } from "../../agreement/day";
import type { Language } from "../../texts/language";

/** « 10 janvier 2023 », 10 January 2023. */
export function dayInWords(day: Day, language: Language): string {
  return written(day, language, { dateStyle: "long" });
}

/** « 1 déc. », 1 Dec. */
export function shortDay(day: Day, language: Language): string {
  return written(day, language, { day: "numeric", month: "short" });
}

function written(day: Day, language: Language, style: Intl.DateTimeFormatOptions): string {
  const locale = language === "fr" ? "fr-FR" : "en-GB";
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" }).format(new Date(toIso(day)));
}
