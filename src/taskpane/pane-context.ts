import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { SpreadsheetHost } from "../hosts/spreadsheet-host";
import type { FoundWorkbook } from "../workbook/found";
import type { Session } from "./form/session";
import type { Speech } from "./speech/speech";

/** Where the form is kept between two visits, where the program does: what is in no cell would be lost. */
export interface PaneMemory {
  readonly begin: (session: Session) => Session;
  readonly note: (session: Session) => void;
  /** The other workbooks that the program keeps, where it keeps any. */
  readonly others?: () => Promise<readonly KeptOther[]>;
}

export interface KeptOther {
  /** Empty: nobody gave it one. */
  readonly name: string;
  readonly read: () => Promise<FoundWorkbook>;
}

/** What every component knows: the program that holds the workbook, and the language of its user. */
interface PaneSurroundings {
  readonly host: SpreadsheetHost;
  readonly speech: Speech;
  readonly memory?: PaneMemory | undefined;
}

export const PaneContext = createContext<PaneSurroundings | null>(null);

export function usePane(): PaneSurroundings & Pick<Speech, "words"> {
  const surroundings = useContext(PaneContext);
  if (surroundings === null) throw new Error("A component of the pane stands outside of it");
  return { ...surroundings, words: surroundings.speech.words };
}
