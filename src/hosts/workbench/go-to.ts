import { Refused } from "../../refusal/refused";
import { workbookOf, type Session } from "./session";

/** @throws Refused when somebody deleted or renamed the sheet */
export function goTo(session: Session, name: string): Promise<void> {
  const sheet = workbookOf(session).getSheetByName(name);
  if (sheet === null) return Promise.reject(new Refused({ kind: "changedMeanwhile" }));
  sheet.activate();
  return Promise.resolve();
}
