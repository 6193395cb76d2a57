/** The menus of a right click, in which a number to type stands within a button: they become menus, of which it is an item. */
import { setTo, type ControlWords } from "./controls";

const places: readonly (readonly [keyof ControlWords, string])[] = [
  ["menu", "section:not([data-u-comp]):has(> section > div button)"],
  ["submenu", "[data-u-context-menu-submenu]"],
];
const content = ":scope > section > div, :scope:not(section) > div";

export function mendMenus(part: Element, words: ControlWords): void {
  // Only beside the page: within the grid, sections are others.
  if (part.parentElement !== document.body) return;
  for (const [name, place] of places)
    for (const menu of [part, ...part.querySelectorAll(place)]) if (menu.matches(place)) mendMenu(menu, words[name]);
}

function mendMenu(place: Element, name: string): void {
  setTo(place, "role", "region");
  setTo(place, "aria-label", name);
  for (const menu of place.querySelectorAll(content)) {
    setTo(menu, "role", "menu");
    setTo(menu, "aria-label", name);
    for (const item of menu.querySelectorAll("button:not([role])")) item.setAttribute("role", "menuitem");
  }
}
