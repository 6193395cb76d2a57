import { languageOf, type Language } from "../texts/language";

/** The language that Excel speaks to its user; French where no Excel is there to say. */
export function hostLanguage(): Language {
  return languageOf(typeof Office === "undefined" ? undefined : Office.context?.displayLanguage);
}
