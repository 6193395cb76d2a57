/**
 * Ctrl+PageUp and Ctrl+PageDown show the sheet before and the sheet after, as Excel's do. A browser keeps them for its own
 * tabs: with Shift besides, they always come here.
 */
import { workbookOf, type Session } from "./session";

const steps: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

export function listenToSheetKeys(session: Session, shell: HTMLElement): void {
  const listen = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || !event.ctrlKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    showNeighbour(session, step);
  };
  shell.addEventListener("keydown", listen, { capture: true });
}

/** Nothing beyond the first and the last. */
function showNeighbour(session: Session, step: number): void {
  const workbook = workbookOf(session);
  const sheets = workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
  const here = sheets.findIndex((sheet) => sheet.getSheetId() === workbook.getActiveSheet().getSheetId());
  sheets[here + step]?.activate();
}
