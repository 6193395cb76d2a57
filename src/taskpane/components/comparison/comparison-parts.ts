import { comparisonWords as inEnglish } from "../../../texts/en/pane/comparison";
import { comparisonWords as inFrench } from "../../../texts/fr/pane/comparison";
import type { Language } from "../../../texts/language";
import type { ComparisonWords } from "../../../texts/pane-comparison-words";
import type { FoldParts } from "../fold-on-demand";
import { ComparisonContent } from "./comparison-content";

const wordsIn: Readonly<Record<Language, ComparisonWords>> = { fr: inFrench, en: inEnglish };

/** What the pane asks and says of other cases, and its words in one language. */
export function comparisonParts(language: Language): FoldParts<ComparisonWords> {
  return { Content: ComparisonContent, words: wordsIn[language] };
}
