import type { SpreadsheetHost } from "../spreadsheet-host";
import { build, undoBuild } from "./build";
import { onEditedAndComputed } from "./changes";
import { countFormulas, freezeFormulas } from "./freeze";
import { goTo } from "./go-to";
import { insertFormula } from "./insert-formula";
import { readOurCells } from "./read-our-cells";
import type { Session } from "./session";

/** The grid of the workbench, as the pane speaks to it. Our functions are part of it: no formula is ever broken by their absence. */
export function workbenchHost(session: Session): SpreadsheetHost {
  return {
    readOurCells: () => Promise.resolve(readOurCells(session)),
    build: (plan, onProgress) => build(session, plan, onProgress),
    undoBuild: () => undoBuild(session),
    goTo: (sheet) => goTo(session, sheet),
    insertFormula: (formula, mayReplace) => insertFormula(session, formula, mayReplace),
    countFormulas: (where) => Promise.resolve(countFormulas(session, where)),
    freezeFormulas: (where) => freezeFormulas(session, where),
    // What the pane does of it would delay the figures.
    onEdited: (listener) => onEditedAndComputed(session, listener),
  };
}
