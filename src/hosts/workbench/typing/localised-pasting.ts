/**
 * Reads what is pasted from other programs as a French person wrote it; what Univer itself copied stays as it is. In a
 * table of the budget the values alone come: its lists, its formats and its colours stay.
 */
import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { SheetPasteShortKeyCommand, type FRange } from "@univerjs/preset-sheets-core";
import { isPlanName } from "../../../workbook/reading-names";
import { ourNames } from "../../our-names";
import { activeSheet, workbookOf, type Session } from "../session";
import { pastedCell, pastedRows } from "./pasted-cell";
import { readPastedCell, readPastedText } from "./pasted-text";

interface Pasted {
  htmlContent?: string;
  textContent?: string;
}

export function localisePasting(session: Session): void {
  const { api } = session;
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id !== SheetPasteShortKeyCommand.id) return;
    const pasted = event.params as Pasted;
    const { htmlContent = "", textContent = "" } = pasted;
    if (htmlContent.includes(ownMark)) return;
    const place = textContent === "" || merged.test(htmlContent) ? null : tableAt(session, textContent);
    if (place === null) localise(pasted);
    else {
      event.cancel = true;
      pasteValues(place, textContent);
    }
  });
}

/** In what Univer copies, along with where it kept the cells themselves. */
const ownMark = "data-copy-id";
/** Merged they come, and the reading of the table says in which row: of a text, nobody could tell. */
const merged = /\b(?:row|col)span="?(?:[2-9]|\d{2})/i;

function localise(pasted: Pasted): void {
  if (pasted.textContent) pasted.textContent = readPastedText(pasted.textContent);
  if (pasted.htmlContent) pasted.htmlContent = readTable(pasted.htmlContent);
}

/** Where the block goes; null where it is no sheet of a table of the budget, or has no room for it. */
function tableAt(session: Session, text: string): FRange | null {
  const sheet = activeSheet(session);
  const from = sheet.getActiveRange();
  if (from === null || !holdsTables(session, sheet.getSheetName())) return null;
  const rows = pastedRows(text);
  const [row, column, width] = [from.getRow(), from.getColumn(), rows[0]?.length ?? 0];
  const fits = row + rows.length <= sheet.getMaxRows() && column + width <= sheet.getMaxColumns();
  return fits ? sheet.getRange(row, column, rows.length, width) : null;
}

function holdsTables(session: Session, sheet: string): boolean {
  const names = workbookOf(session).getDefinedNames();
  const ours = ourNames(names.map((name) => ({ name: name.getName(), formula: name.getFormulaOrRefString() })));
  return ours.some(({ name, place }) => place?.sheet === sheet && isPlanName(name));
}

/** A cell that is written, were it as it was, loses the formula that stands there: one that keeps it is not written. */
function pasteValues(place: FRange, text: string): void {
  const [patterns, formulas] = [place.getNumberFormats(), place.getFormulas()];
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  pastedRows(text).forEach((row, y) =>
    row.forEach((typed, x) => {
      const cell = pastedCell(typed, patterns[y]?.[x] ?? "", (formulas[y]?.[x] ?? "") !== "");
      if (Object.keys(cell).length > 0) (cells[place.getRow() + y] ??= {})[place.getColumn() + x] = cell;
    }),
  );
  place.setValues(cells);
}

/** Only cells that hold nothing but a text, in whatever font: LibreOffice writes it within the cell. */
function readTable(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const cell of page.querySelectorAll("td")) {
    const text = innermost(cell);
    if (text.childElementCount === 0) text.textContent = readPastedCell(text.textContent);
  }
  return page.documentElement.outerHTML;
}

function innermost(element: Element): Element {
  const [only, ...others] = element.children;
  const isAlone = only !== undefined && others.length === 0 && only.textContent === element.textContent;
  return isAlone ? innermost(only) : element;
}
