import { languageOf, type Language } from "../texts/language";

/** The language that Excel speaks to its user; where no Excel is there to say, that of what stands in for it, or French. */
export function hostLanguage(): Language {
  if (typeof Office === "undefined") return standInLanguage();
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- none before office.js is ready, nor outside Excel
  return languageOf(Office.context?.displayLanguage);
}

function standInLanguage(): Language {
  const runtime: object | undefined = typeof CustomFunctions === "undefined" ? undefined : CustomFunctions;
  return runtime && "language" in runtime && runtime.language === "en" ? "en" : "fr";
}
