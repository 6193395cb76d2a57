/** A field without a name takes that of the words around it, which are what names it for who sees them. */
const unnamed =
  "input:not([aria-label], [aria-labelledby], [placeholder], [type=hidden]), textarea:not([aria-label], [placeholder])";

/** No more than one would listen to. */
const longest = 80;

export function nameFields(part: Element): void {
  for (const field of part.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(unnamed)) {
    if ([...(field.labels ?? [])].some(({ textContent }) => textContent.trim() !== "")) continue;
    const name = wordsAround(field, part);
    if (name !== "") field.setAttribute("aria-label", name);
  }
}

function wordsAround(field: Element, part: Element): string {
  for (let around = field.parentElement; around !== null && around !== part; around = around.parentElement) {
    const words = textOf(around);
    if (words !== "") return words.slice(0, longest);
  }
  return "";
}

/** Without its buttons and their signs, those that Univer makes of links included; a word of each part, not one of all. */
function textOf(place: Element): string {
  const copy = place.cloneNode(true) as Element;
  for (const button of copy.querySelectorAll("[role=button], svg, a:not([href])")) button.replaceWith(" ");
  for (const part of copy.querySelectorAll("*")) part.append(" ");
  return copy.textContent.replace(/\s+/g, " ").trim();
}
