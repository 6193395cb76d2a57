import type { Language } from "../../../texts/language";
import type { AdvancedWords } from "../../../texts/pane-advanced-words";
import type { FoldParts } from "../fold-on-demand";
import { AdvancedContent } from "./advanced-content";

/** The advanced settings, and their words in one language: few open them. */
export async function advancedParts(language: Language): Promise<FoldParts<AdvancedWords>> {
  return { Content: AdvancedContent, words: await advancedWordsIn(language) };
}

async function advancedWordsIn(language: Language): Promise<AdvancedWords> {
  switch (language) {
    case "fr":
      return (await import(/* webpackChunkName: "advanced-fr" */ "../../../texts/fr/pane/advanced")).advancedWords;
    case "en":
      return (await import(/* webpackChunkName: "advanced-en" */ "../../../texts/en/pane/advanced")).advancedWords;
  }
}
