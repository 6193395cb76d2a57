import { HostRefused } from "../spreadsheet-host";
import { workbookOf, type Session } from "./session";

/** @throws HostRefused when somebody deleted or renamed the sheet */
export function goTo(session: Session, name: string): Promise<void> {
  const sheet = workbookOf(session).getSheetByName(name);
  if (sheet === null) return Promise.reject(new HostRefused({ kind: "changedMeanwhile" }));
  sheet.activate();
  return Promise.resolve();
}
