import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../texts/language";
import type { WorkbenchWords } from "../texts/workbench-words";

/** What every component of the page knows. */
export interface PageSurroundings {
  readonly language: Language;
  readonly words: WorkbenchWords;
}

export const PageContext = createContext<PageSurroundings | null>(null);

export function usePage(): PageSurroundings {
  const surroundings = useContext(PageContext);
  if (surroundings === null) throw new Error("A component of the page stands outside of it");
  return surroundings;
}
