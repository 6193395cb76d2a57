/**
 * Tab goes from cell to cell, so it cannot leave the grid: Escape does, when nothing is being typed. The focus then
 * waits right after the grid: Tab goes on to what follows it in the page, and Shift with it back to the tabs of the sheets,
 * where the browser would lead to the cells again.
 */
import { CommandType, ICommandService, type IOperation } from "@univerjs/core";
import { IShortcutService, KeyCode, whenSheetEditorFocused } from "@univerjs/preset-sheets-core";
import type { Session } from "./session";

export function leaveByEscape({ univer }: Session, place: HTMLElement): void {
  const exit = document.createElement("span");
  exit.tabIndex = -1;
  exit.addEventListener("keydown", (event) => backToTabs(event, place));
  place.after(exit);
  univer.onDispose(() => exit.remove());
  const leave: IOperation = {
    id: "workbench.operation.leave-grid",
    type: CommandType.OPERATION,
    handler: () => {
      exit.focus();
      return true;
    },
  };
  univer.__getInjector().get(ICommandService).registerCommand(leave);
  const shortcut = { id: leave.id, binding: KeyCode.ESC, preconditions: whenSheetEditorFocused };
  univer.__getInjector().get(IShortcutService).registerShortcut(shortcut);
}

function backToTabs(event: KeyboardEvent, place: HTMLElement): void {
  const tab = place.querySelector<HTMLElement>("[role=tab][aria-selected=true]");
  if (event.key !== "Tab" || !event.shiftKey || tab === null) return;
  event.preventDefault();
  tab.focus();
}
