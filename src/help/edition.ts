/** What sets the French page apart from the English one. */
import type { Cents } from "../agreement/money";
import type { Day } from "../agreement/day";
import * as figuresEn from "../texts/en/figures";
import { helpWords as wordsEn } from "../texts/en/help";
import * as figuresFr from "../texts/fr/figures";
import { helpWords as wordsFr } from "../texts/fr/help";
import type { HelpWords } from "../texts/help-words";
import type { Language } from "../texts/language";
import { commas, semicolons, type Separators } from "./separators";

export interface Edition {
  readonly language: Language;
  readonly file: string;
  readonly words: HelpWords;
  readonly separators: Separators;
  readonly otherSeparators: Separators;
  readonly percent: (value: string) => string;
  readonly figures: { euros(amount: Cents): string; number(value: number): string; date(day: Day): string };
  /** The spaces that the language wants in a sentence. */
  readonly typeset: (text: string) => string;
}

export const editions: Readonly<Record<Language, Edition>> = {
  fr: {
    language: "fr",
    file: "help.html",
    words: wordsFr,
    separators: semicolons,
    otherSeparators: commas,
    percent: (value) => `${value}\u00a0%`,
    figures: figuresFr,
    typeset: figuresFr.noBreak,
  },
  en: {
    language: "en",
    file: "help-en.html",
    words: wordsEn,
    separators: commas,
    otherSeparators: semicolons,
    percent: (value) => `${value}%`,
    figures: figuresEn,
    typeset: (text) => text,
  },
};
