/** Reads what is pasted from other programs as a French person wrote it; what Univer itself copied stays as it is. */
import { SheetPasteShortKeyCommand } from "@univerjs/preset-sheets-core";
import type { Session } from "../session";
import { readPastedCell, readPastedText } from "./pasted-text";

interface Pasted {
  htmlContent?: string;
  textContent?: string;
}

export function localisePasting({ api }: Session): void {
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== SheetPasteShortKeyCommand.id) return;
    const pasted = params as Pasted;
    if (pasted.textContent) pasted.textContent = readPastedText(pasted.textContent);
    if (pasted.htmlContent && !pasted.htmlContent.includes(ownMark)) pasted.htmlContent = readTable(pasted.htmlContent);
  });
}

/** In what Univer copies, along with where it kept the cells themselves. */
const ownMark = "data-copy-id";

/** Only cells that hold nothing but a text. */
function readTable(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const cell of page.querySelectorAll("td")) {
    if (cell.childElementCount === 0) cell.textContent = readPastedCell(cell.textContent);
  }
  return page.documentElement.outerHTML;
}
