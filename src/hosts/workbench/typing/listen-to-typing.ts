/** All that Univer must be told to take what people type as they type it. */
import type { Session } from "../session";
import { closeSuggestions } from "./close-suggestions";
import { showInFrench } from "./french-display";
import { offerFrenchFunctions } from "./french-functions";
import { localisePasting } from "./localised-pasting";
import { localiseTyping } from "./localised-typing";
import { makeRoomForPointing } from "./room-for-pointing";

export function listenToTyping(session: Session): void {
  closeSuggestions(session);
  localiseTyping(session);
  if (session.language === "en") return;
  showInFrench(session);
  offerFrenchFunctions(session);
  localisePasting(session);
  makeRoomForPointing(session);
}
