/**
 * hucre 1.0.0 writes the children of a font out of the order that the schema wants (`color` before `sz`, as
 * late as it is), so a strict reader refuses the styles; and a conditional format that is not bold comes out
 * silent about weight, where ours means a regular one. This file can go the day that hucre's `serializeFont`
 * follows CT_Font and writes `<b val="0"/>` for `bold: false`: the validator and the tests will say so.
 */
const fontOrder = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** hucre escapes every `<` and `>` in a value, so what looks like a tag is one. */
export function mendStyles(xml: string): string {
  return xml
    .replace(/<dxf><font>(?!<b\/>)/g, '<dxf><font><b val="0"/>')
    .replace(/<font>(.*?)<\/font>/gs, (_, children: string) => `<font>${inOrder(children)}</font>`);
}

function inOrder(children: string): string {
  const elements = [...children.matchAll(/<(\w+)[^<>]*\/>/g)].map(([xml, name = ""]) => ({ xml, rank: rankOf(name) }));
  if (elements.map(({ xml }) => xml).join("") !== children) throw new Error(`Unforeseen font: ${children}`);
  return elements
    .sort((one, other) => one.rank - other.rank)
    .map(({ xml }) => xml)
    .join("");
}

function rankOf(name: string): number {
  const rank = fontOrder.indexOf(name);
  if (rank < 0) throw new Error(`Unforeseen font property: ${name}`);
  return rank;
}
