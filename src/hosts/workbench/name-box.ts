/**
 * The box at the left of the formulas goes to the address or to the name that one types there. Univer's own goes nowhere
 * from a cell that it guards, which most of ours are.
 */
import type { IRange } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { splitReference } from "../formula-pieces";
import { toRange } from "./render/ranges";
import { activeSheet, workbookOf, type Session } from "./session";

const address = /^\$?[A-Z]{1,3}\$?\d{1,7}(:\$?[A-Z]{1,3}\$?\d{1,7})?$/i;

export function goByNameBox(session: Session, shell: HTMLElement): void {
  const listen = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.key !== "Enter" || !(target instanceof HTMLInputElement) || !isNameBox(target)) return;
    if (!goTo(session, target.value.trim())) return;
    event.preventDefault();
    event.stopPropagation();
    shell.querySelector<HTMLElement>("[contenteditable]")?.focus();
  };
  shell.addEventListener("keydown", listen, { capture: true });
}

function isNameBox(target: HTMLInputElement): boolean {
  return target.closest("[data-u-comp=defined-name]") !== null;
}

/** False: it is neither, and Univer has its own answer. */
function goTo(session: Session, text: string): boolean {
  if (address.test(text)) return show(session, activeSheet(session).getSheetName(), text);
  const names = workbookOf(session).getDefinedNames();
  const found = names.find((name) => name.getName().toLowerCase() === text.toLowerCase());
  if (found === undefined) return false;
  const reference = splitReference(found.getFormulaOrRefString().replace(/^=/, ""));
  return address.test(reference.address) && show(session, reference.sheet, reference.address);
}

/** What is in view already stays where it is. */
function isInView(sheet: FWorksheet, { startRow, startColumn }: IRange): boolean {
  // Of a sheet that has only just been shown there is none yet, whatever its type says.
  const seen = sheet.getVisibleRange() as IRange | null | undefined;
  if (!seen) return false;
  const isDown = seen.startRow <= startRow && startRow < seen.endRow;
  return isDown && seen.startColumn <= startColumn && startColumn < seen.endColumn;
}

function show(session: Session, sheetName: string, cells: string): boolean {
  const sheet = workbookOf(session).getSheetByName(sheetName);
  if (sheet === null) return false;
  const range = toRange(cells.toUpperCase());
  if (range.endRow >= sheet.getMaxRows() || range.endColumn >= sheet.getMaxColumns()) return false;
  sheet.activate().setActiveRange(sheet.getRange(cells.toUpperCase().replaceAll("$", "")));
  if (!isInView(sheet, range)) sheet.scrollToCell(range.startRow, range.startColumn);
  return true;
}
