/** Lists that are none for who hears them, and what scrolls where no key leads. */
import { setTo } from "./controls";

const scrolling = "[class*=univer-overflow-y-auto], [class*=univer-overflow-auto], [data-u-comp=sheets-formula-editor]";

export function mendLists(part: ParentNode): void {
  for (const item of part.querySelectorAll("li:not(ul > *, ol > *, [role=list] > *)"))
    if (item.parentElement !== null) setTo(item.parentElement, "role", "list");
  for (const place of part.querySelectorAll(scrolling))
    if (place.scrollHeight > place.clientHeight) setTo(place, "tabindex", "0");
}
