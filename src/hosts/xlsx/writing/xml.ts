/** XML as it is written here: the one place where texts are escaped. */
import { legalText } from "../../../workbook/legal-text";

/** An absent attribute is left out; yes and no are 1 and 0. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** @param root with all that it holds */
export function xmlDocument(root: string): string {
  return declaration + root;
}

/** @param children XML already: a text goes through `xmlText` */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  let opening = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) opening += ` ${key}="${attributeText(value)}"`;
  }
  // Added up rather than joined: the whole is then copied once, at the end.
  let inside = "";
  for (const child of children) inside += child;
  return inside === "" ? `${opening}/>` : `${opening}>${inside}</${name}>`;
}

/** Nothing where there are no children: most lists may not be empty. */
export function listElement(name: string, children: readonly string[], attributes: Attributes = {}): string {
  return children.length === 0 ? "" : element(name, { count: children.length, ...attributes }, ...children);
}

/** Looked for at once: thousands of texts hold nothing of it, and are left as they are. */
const toSpell = /[&<>\0-\x1F\x7F-\x9F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** A text between two tags. */
export function xmlText(text: string): string {
  if (!toSpell.test(text)) return text;
  return legalText(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

const toSpellInQuotes = /["\n\t]/;

/** A line feed that is not spelt out becomes a space when it is read. */
function attributeText(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "number") return String(value);
  const text = xmlText(value);
  if (!toSpellInQuotes.test(text)) return text;
  return text.replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}
