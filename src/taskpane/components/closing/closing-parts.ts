import { closingWords as inEnglish } from "../../../texts/en/pane/closing";
import { closingWords as inFrench } from "../../../texts/fr/pane/closing";
import type { Language } from "../../../texts/language";
import type { ClosingWords } from "../../../texts/pane-closing-words";
import type { FoldParts } from "../fold-on-demand";
import { ClosingContent } from "./closing-content";

const wordsIn: Readonly<Record<Language, ClosingWords>> = { fr: inFrench, en: inEnglish };

/** What the pane asks of a contract year that is closed, and its words in one language. */
export function closingParts(language: Language): FoldParts<ClosingWords> {
  return { Content: ClosingContent, words: wordsIn[language] };
}
