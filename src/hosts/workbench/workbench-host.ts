import type { SpreadsheetHost } from "../spreadsheet-host";
import { build, undoBuild } from "./build";
import { onEditedAndComputed } from "./changes";
import { countFormulas, freezeFormulas } from "./freeze";
import { goTo } from "./go-to";
import type { Readiness } from "./grey-meanwhile";
import { insertFormula } from "./insert-formula";
import { readOurCells } from "./read-our-cells";
import type { Session } from "./session";

/**
 * The grid of the workbench, as the pane speaks to it: what reads its cells, or takes their place, waits for right figures.
 * Our functions are part of it: no formula is ever broken by their absence.
 */
export function workbenchHost(session: Session, { right, whole }: Readiness): SpreadsheetHost {
  return {
    readOurCells: () => right().then(() => readOurCells(session)),
    build: (plan, onProgress) => whole().then(() => build(session, plan, onProgress)),
    undoBuild: () => whole().then(() => undoBuild(session)),
    goTo: (sheet) => goTo(session, sheet),
    insertFormula: (formula, mayReplace) => insertFormula(session, formula, mayReplace),
    countFormulas: (where) => Promise.resolve(countFormulas(session, where)),
    freezeFormulas: (where) => right().then(() => freezeFormulas(session, where)),
    // What the pane does of it would delay the figures.
    onEdited: (listener) => onEditedAndComputed(session, listener),
  };
}
