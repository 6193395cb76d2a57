/** HTML made of elements: text is escaped on its way in, so that no sentence can break a page. */

/** Markup that is ready; anything else is text. */
export class Html {
  constructor(readonly markup: string) {}
}

export type Content = string | Html | readonly Content[];
type Attributes = Readonly<Record<string, string>>;

export function element(name: string, attributes: Attributes, ...contents: Content[]): Html {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const opening = `<${name}${written.join("")}>`;
  return new Html(emptyElements.has(name) ? `${opening}\n` : `${opening}${markupOf(contents)}</${name}>${after(name)}`);
}

export function markupOf(content: Content): string {
  if (content instanceof Html) return content.markup;
  return typeof content === "string" ? escape(content) : content.map(markupOf).join("");
}

const emptyElements = new Set(["meta", "link"]);
const inlineElements = new Set(["a", "code", "strong", "span", "td", "th"]);

/** One block a line, for whoever reads the source. */
function after(name: string): string {
  return inlineElements.has(name) ? "" : "\n";
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
