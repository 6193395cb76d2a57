import { today } from "../../hosts/today";
import { functionWords as inEnglish } from "../../texts/en/pane/functions";
import { functionWords as inFrench } from "../../texts/fr/pane/functions";
import type { Language } from "../../texts/language";
import type { FunctionWords } from "../../texts/pane-words";
import { FunctionList } from "../components/function-list";
import { loadFunctions, type ListedFunction } from "./load-functions";

interface FunctionParts {
  readonly FunctionList: typeof FunctionList;
  readonly functions: readonly ListedFunction[];
  readonly words: FunctionWords;
}

const wordsIn: Readonly<Record<Language, FunctionWords>> = { fr: inFrench, en: inEnglish };

/** The list of the functions, and its words in one language. */
export async function functionParts(language: Language): Promise<FunctionParts> {
  return { FunctionList, functions: await loadFunctions(language, today()), words: wordsIn[language] };
}
