import type { Language } from "../../../texts/language";
import type { PlanWords } from "../../../texts/pane-plan-words";
import { planWordsIn } from "../../plan/plan-words";
import type { FoldParts } from "../fold-on-demand";
import { PlanContent } from "./plan-content";

/** What the pane asks of the budget beside the grant, and its words in one language. */
export async function planParts(language: Language): Promise<FoldParts<PlanWords>> {
  return { Content: PlanContent, words: await planWordsIn(language) };
}
