/** The panel of a filter and the choices of a cell close by Escape, as what else the grid opens: Univer leaves them to the mouse. */
import { ICommandService } from "@univerjs/core";
import type { Session } from "../session";

const closing: readonly (readonly [string, string])[] = [
  ["[data-u-comp=sheets-filter-panel]", "sheet.operation.close-filter-panel"],
  ["[data-u-comp=sheets-dropdown-list]", "sheet.operation.hide-data-validation-dropdown"],
];

/** The focus is in the cells again, which leave the grid by that key. @returns what stops it */
export function closePopupsByEscape(univer: Session["univer"], shell: HTMLElement): () => void {
  const commands = univer.__getInjector().get(ICommandService);
  const close = (event: KeyboardEvent) => {
    // A list that is open in a panel closes first, and by itself.
    if (event.key !== "Escape" || document.querySelector("[data-radix-popper-content-wrapper]") !== null) return;
    const [, id] = closing.find(([popup]) => document.querySelector(popup) !== null) ?? [];
    if (id === undefined) return;
    event.stopPropagation();
    event.preventDefault();
    void commands.executeCommand(id, {});
    shell.querySelector<HTMLElement>("[contenteditable]")?.focus();
  };
  window.addEventListener("keydown", close, { capture: true });
  return () => window.removeEventListener("keydown", close, { capture: true });
}
