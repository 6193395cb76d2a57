/**
 * What Univer's bars, menus and dialogs lack for who hears them or has but a keyboard: names, roles that exist, an order of
 * focus that is the page's. Univer draws them anew as it likes: they are mended each time that it has, once it is done.
 */
import type { Session } from "../session";
import { closePopupsByEscape } from "./close-popups";
import { nameColours } from "./colours";
import { nameCommands } from "./commands";
import { nameControls, type AccessWords } from "./controls";
import { nameFields } from "./fields";
import { nameLandmarks } from "./landmarks";
import { mendLists } from "./lists";
import { mendMenus } from "./menus";
import { onDrawn } from "./on-drawn";
import { mendSizers } from "./sizers";
import { mendTips } from "./tips";
import { mendTriggers, pressByKeys } from "./triggers";

export function mendAccess({ univer }: Pick<Session, "univer">, shell: HTMLElement, words: AccessWords): void {
  const stopMending = onDrawn(shell, () => {
    for (const part of partsOf(shell)) mendPart(univer, part, words);
  });
  for (const stop of [stopMending, pressByKeys(), closePopupsByEscape(univer, shell)]) univer.onDispose(stop);
}

/** The grid, and all that Univer puts beside the page which holds it. */
function partsOf(shell: HTMLElement): readonly Element[] {
  return [shell, ...[...document.body.children].filter((part) => !part.contains(shell))];
}

function mendPart(univer: Session["univer"], part: Element, words: AccessWords): void {
  mendTriggers(part);
  mendSizers(part);
  mendMenus(part, words.controls);
  mendLists(part);
  nameControls(part, words.controls);
  nameColours(part, words);
  nameCommands(univer, part);
  nameFields(part);
  nameLandmarks(part, words);
  // By then controls have their names.
  mendTips(part);
}
