/** A click on a cell that is a link shows the place that it names, under whatever name its sheet is now. */
import type { KeptReference } from "./render/references";
import { workbookOf, type Session } from "./session";

export function followLinks(session: Session): void {
  const { api } = session;
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const link = worksheet.getRange(row, column).getCustomMetaData()?.["goTo"] as KeptReference | undefined;
    if (link !== undefined) show(session, link);
  });
}

/** Nothing where the sheet was deleted. */
function show(session: Session, { sheetId, address }: KeptReference): void {
  const sheet = workbookOf(session).getSheetBySheetId(sheetId);
  sheet?.activate().setActiveRange(sheet.getRange(address));
}
