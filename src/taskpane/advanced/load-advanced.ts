import type { Language } from "../../texts/language";
import type { AdvancedWords } from "../../texts/pane-advanced-words";
import type { AdvancedContent } from "../components/advanced/advanced-content";

interface AdvancedParts {
  readonly AdvancedContent: typeof AdvancedContent;
  readonly words: AdvancedWords;
}

/** The advanced settings, and their words in one language: few open them. */
export async function loadAdvanced(language: Language): Promise<AdvancedParts> {
  const [content, words] = await Promise.all([
    import(/* webpackChunkName: "advanced" */ "../components/advanced/advanced-content"),
    advancedWordsIn(language),
  ]);
  return { AdvancedContent: content.AdvancedContent, words };
}

async function advancedWordsIn(language: Language): Promise<AdvancedWords> {
  switch (language) {
    case "fr":
      return (await import(/* webpackChunkName: "advanced-fr" */ "../../texts/fr/pane/advanced")).advancedWords;
    case "en":
      return (await import(/* webpackChunkName: "advanced-en" */ "../../texts/en/pane/advanced")).advancedWords;
  }
}
