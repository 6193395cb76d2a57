import { languageOf, type Language } from "../texts/language";
import { readText, writeText } from "./keep/browser-store";

const place = "cpts-language";

/** The one that the address asks for, else the one that was last asked for, else the browser's. */
export function pageLanguage(): Language {
  const asked = new URLSearchParams(location.search).get("lang");
  if (asked === null) return languageOf(readText(place) ?? navigator.language);
  const language = languageOf(asked);
  writeText(place, language);
  return language;
}
