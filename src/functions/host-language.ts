import { languageOf, type Language } from "../texts/language";

let ownLanguage: Language = "fr";

/** The language that Excel speaks to its user; where no Excel is there to say, the one that was asked for, or French. */
export function hostLanguage(): Language {
  if (typeof Office === "undefined") return ownLanguage;
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- none before office.js is ready, nor outside Excel
  return languageOf(Office.context?.displayLanguage);
}

/** For whoever shows the functions' answers without Excel. */
export function answerIn(language: Language): void {
  ownLanguage = language;
}
