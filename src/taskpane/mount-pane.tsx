import { render } from "preact";
import type { SpreadsheetHost } from "../hosts/spreadsheet-host";
import type { Language } from "../texts/language";
import { Pane } from "./components/pane";
import { PaneContext, type PaneMemory } from "./pane-context";
import { prepare } from "./prepare";

/** Draws the pane, in the place of whatever the page says while it loads. @returns what takes it away */
export async function mountPane(
  root: HTMLElement,
  host: SpreadsheetHost,
  language: Language,
  memory?: PaneMemory,
): Promise<() => void> {
  const speech = await prepare(root, language);
  render(
    <PaneContext.Provider value={{ host, speech, memory }}>
      <Pane />
    </PaneContext.Provider>,
    root,
  );
  return () => render(null, root);
}
