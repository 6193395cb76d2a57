import type { Language } from "../../../texts/language";
import type { PlanWords } from "../../../texts/pane-plan-words";
import { planWordsIn } from "../../plan/plan-words";
import { PlanContent } from "./plan-content";

interface PlanParts {
  readonly PlanContent: typeof PlanContent;
  readonly words: PlanWords;
}

/** What the pane asks of the budget beside the grant, and its words in one language. */
export async function planParts(language: Language): Promise<PlanParts> {
  return { PlanContent, words: await planWordsIn(language) };
}
