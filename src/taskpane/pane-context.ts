import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { SpreadsheetHost } from "../hosts/spreadsheet-host";
import type { Speech } from "./speech/speech";

/** What every component knows: the program that holds the workbook, and the language of its user. */
interface PaneSurroundings {
  readonly host: SpreadsheetHost;
  readonly speech: Speech;
}

export const PaneContext = createContext<PaneSurroundings | null>(null);

export function usePane(): PaneSurroundings & Pick<Speech, "words"> {
  const surroundings = useContext(PaneContext);
  if (surroundings === null) throw new Error("A component of the pane stands outside of it");
  return { ...surroundings, words: surroundings.speech.words };
}
