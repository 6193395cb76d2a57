import { outcomeWords as inEnglish } from "../../texts/en/pane/outcome";
import { outcomeWords as inFrench } from "../../texts/fr/pane/outcome";
import type { Language } from "../../texts/language";
import type { OutcomeWords } from "../../texts/pane-words";
import { WorkDone } from "../components/work-done";

interface OutcomeParts {
  readonly WorkDone: typeof WorkDone;
  readonly outcomeWords: OutcomeWords;
}

const wordsIn: Readonly<Record<Language, OutcomeWords>> = { fr: inFrench, en: inEnglish };

/** What shows once something was built or taken away, and its words in one language. */
export function outcomeParts(language: Language): OutcomeParts {
  return { WorkDone, outcomeWords: wordsIn[language] };
}
