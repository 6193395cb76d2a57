/** What Univer opens beside the page has a name there, that of what opened it, and no two places have the same. */
import { setTo, type AccessWords, type ControlWords } from "./controls";

/** What a small window holds tells what it is. */
const popups: readonly (readonly [keyof ControlWords, string])[] = [
  ["note", "[data-u-comp=note-textarea], [data-u-comp=cell-popup]"],
  ["suggested", "[data-u-comp=sheets-formula-editor]"],
  ["filter", "[data-u-comp=sheets-filter-panel]"],
  ["choices", "[data-u-comp=sheets-dropdown-list]"],
];

export function nameLandmarks(part: Element, { toolbar, controls }: AccessWords): void {
  for (const popup of [part, ...part.querySelectorAll("[data-u-comp=rect-popup]")])
    if (popup.matches("[data-u-comp=rect-popup]")) nameRegion(popup, controls[held(popup)]);
  if (part.matches("[data-radix-popper-content-wrapper]")) namePopper(part, toolbar);
  tellNewsApart();
}

function held(popup: Element): keyof ControlWords {
  return popups.find(([, place]) => popup.querySelector(place) !== null)?.[0] ?? "help";
}

/** A dialog is a place by itself; a menu is in a place, which has the name of the menu. */
function namePopper(part: Element, otherwise: string): void {
  const opener = openerOf(part);
  const name = opener?.getAttribute("aria-label") ?? (opener?.textContent.trim() || otherwise);
  for (const dialog of part.querySelectorAll("[role=dialog]:not([aria-labelledby])")) setTo(dialog, "aria-label", name);
  if (part.querySelector("[role=dialog]") === null) nameRegion(part, name);
}

function openerOf(part: Element): Element | null {
  const id = part.firstElementChild?.id ?? "";
  return id === "" ? null : document.querySelector(`[aria-controls="${CSS.escape(id)}"]`);
}

function nameRegion(part: Element, name: string): void {
  setTo(part, "role", "region");
  setTo(part, "aria-label", name);
}

/** Univer tells its news in two places of one name. */
function tellNewsApart(): void {
  const [, ...others] = document.querySelectorAll("section[aria-label^=Notifications]:not([data-told-apart])");
  others.forEach((section, rank) => {
    section.setAttribute("aria-label", `${section.getAttribute("aria-label") ?? ""} ${rank + 2}`);
    section.setAttribute("data-told-apart", "");
  });
}
