import { languageOf, type Language } from "../texts/language";

/** The language that Excel speaks to its user; French where no Excel is there to say. */
export function hostLanguage(): Language {
  if (typeof Office === "undefined") return "fr";
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- none before office.js is ready, nor outside Excel
  return languageOf(Office.context?.displayLanguage);
}
