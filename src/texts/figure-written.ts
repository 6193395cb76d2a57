import * as inEnglish from "./en/figures";
import type { Detail } from "./figure-details";
import * as inFrench from "./fr/figures";
import type { Language } from "./language";

const habits = {
  fr: { ...inFrench, percent: (rate: string) => `${rate}\u00a0%` },
  en: { ...inEnglish, percent: (rate: string) => `${rate}%` },
};

/** A line of a card, in words, where no spreadsheet gives its number a format. */
export function writtenDetail(detail: Detail, language: Language): string {
  const { euros, number, date, percent } = habits[language];
  switch (detail.kind) {
    case "euros":
      return euros(detail.value);
    case "share":
      return percent(number(Math.round(detail.value * 10_000) / 100));
    case "count":
      return number(detail.value);
    case "day":
      return date(detail.value);
    case "text":
      return detail.value;
  }
}
