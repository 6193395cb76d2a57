/** The controls that Univer draws without a name, or with one in English whatever the language, and where each is found. */
import type { GridWords } from "../grid";

export type AccessWords = Pick<GridWords, "toolbar" | "controls" | "hues" | "shade">;
export type ControlWords = GridWords["controls"];

/** In this order: a control keeps the first name that it gets. */
const places: readonly (readonly [keyof ControlWords, string])[] = [
  ["font", "[data-u-command='sheet.command.set-range-font-family'] input"],
  ["size", "[data-u-command='sheet.command.set-range-fontsize'] input"],
  ["nameBox", "[data-u-comp=defined-name] input"],
  ["names", "[data-u-comp=defined-name] a"],
  ["allSheets", "[type=button] > [data-u-comp=sheet-bar-append-button]"],
  ["addSheet", "[data-u-comp=sheet-bar-append-button]:first-child:not(:last-child)"],
  ["sheetsBefore", "[data-u-comp=sheet-bar-append-button]:not(:last-child)"],
  ["sheetsAfter", "[data-u-comp=sheet-bar-append-button]"],
  ["zoom", "[data-slider] button"],
  ["hundred", "[data-slider] a"],
  ["zoomOut", ":has(> div > [data-slider]) > [data-u-comp=button]:first-child"],
  ["zoomIn", ":has(> div > [data-slider]) > [data-u-comp=button]:not(:first-child)"],
  ["stop", "button.univer-size-4"],
  ["textColour", "[data-slot=popover-trigger]:has(> [class*=font-color])"],
  ["fillColour", "[data-slot=popover-trigger]:has(> [class*=paint-bucket])"],
  ["lineStyle", "[data-slot=popover-content] button[data-slot=popover-trigger]"],
];

/** What Univer says in English, in its own code and not in its dictionaries. */
const saidInEnglish: Readonly<Record<string, keyof ControlWords>> = {
  "Sheet tabs": "tabs",
  "Sidebar panel": "panel",
  "Close sidebar": "closePanel",
  "Resize sidebar": "panelWidth",
  increment: "more",
  decrement: "less",
};

export function nameControls(part: ParentNode, words: ControlWords): void {
  for (const [control, place] of places)
    for (const element of part.querySelectorAll(place)) nameOnce(element, words[control]);
  for (const [said, control] of Object.entries(saidInEnglish))
    for (const element of part.querySelectorAll(`[aria-label="${said}"]`)) setTo(element, "aria-label", words[control]);
  for (const cross of part.querySelectorAll("button > .univer-sr-only"))
    if (cross.textContent === "Close") cross.textContent = words.close;
}

/** One that says something already keeps to it. */
export function nameOnce(element: Element, name: string): void {
  if (name !== "" && !isNamed(element)) element.setAttribute("aria-label", name);
}

export function isNamed(element: Element): boolean {
  return element.hasAttribute("aria-label") || element.textContent.trim() !== "";
}

/** Once: a change that changes nothing would be one more to look at. */
export function setTo(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}
