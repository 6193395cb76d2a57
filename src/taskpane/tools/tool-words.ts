import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ToolWords } from "../../texts/pane-words";

export const ToolWordsContext = createContext<ToolWords | null>(null);

export function useToolWords(): ToolWords {
  const words = useContext(ToolWordsContext);
  if (words === null) throw new Error("A tool stands outside of its tab");
  return words;
}
