import { loadGazetteer } from "../../../territory/load-gazetteer";
import { territoryWords as inEnglish } from "../../../texts/en/pane/territory";
import { territoryWords as inFrench } from "../../../texts/fr/pane/territory";
import type { Language } from "../../../texts/language";
import type { TerritoryWords } from "../../../texts/pane-territory-words";
import type { TerritoryProps } from "../../territory/territory-props";
import type { FoldParts } from "../fold-on-demand";
import { TerritoryContent } from "./territory-content";

/** Both languages: beside the communes, one more is nothing. */
const wordsIn: Readonly<Record<Language, TerritoryWords>> = { fr: inFrench, en: inEnglish };

/** The communes of France, what adds some to a territory, and its words in one language. */
export async function territoryParts(language: Language): Promise<FoldParts<TerritoryProps["words"]>> {
  return { Content: TerritoryContent, words: { ...wordsIn[language], gazetteer: await loadGazetteer() } };
}
