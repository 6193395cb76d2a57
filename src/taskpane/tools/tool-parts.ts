import { toolWords as inEnglish } from "../../texts/en/pane/tools";
import { toolWords as inFrench } from "../../texts/fr/pane/tools";
import type { Language } from "../../texts/language";
import type { ToolWords } from "../../texts/pane-words";
import { Tools } from "../components/tools";

interface ToolParts {
  readonly Tools: typeof Tools;
  readonly toolWords: ToolWords;
}

const wordsIn: Readonly<Record<Language, ToolWords>> = { fr: inFrench, en: inEnglish };

/** What the tab of the tools holds, and its words in one language: few open it. */
export function toolParts(language: Language): ToolParts {
  return { Tools, toolWords: wordsIn[language] };
}
