import type { Language } from "../../texts/language";
import type { ToolWords } from "../../texts/pane-words";
import { Tools } from "../components/tools";

interface ToolParts {
  readonly Tools: typeof Tools;
  readonly toolWords: ToolWords;
}

/** What the tab of the tools holds, and its words in one language: few open it. */
export async function toolParts(language: Language): Promise<ToolParts> {
  return { Tools, toolWords: await toolWordsIn(language) };
}

async function toolWordsIn(language: Language): Promise<ToolWords> {
  switch (language) {
    case "fr":
      return (await import(/* webpackChunkName: "tools-fr" */ "../../texts/fr/pane/tools")).toolWords;
    case "en":
      return (await import(/* webpackChunkName: "tools-en" */ "../../texts/en/pane/tools")).toolWords;
  }
}
