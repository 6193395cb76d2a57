/** What the cells of an .xlsx file hold, as their last engine left them. */
import { attribute, elements, openPackage, readPart } from "./xlsx-package";

/** An error is told from a text that looks like one. */
export type Value = string | number | boolean | null | { readonly error: string };

export interface ReadBack {
  /** The value at a place such as `Saisie!B7`; an empty cell is null. */
  readonly at: (place: string) => Value;
  /** The value of the cell that a name points at. */
  readonly named: (name: string) => Value;
}

export function readValues(bytes: Uint8Array): ReadBack {
  const { parts, sheets } = openPackage(bytes);
  const texts = elements(readPart(parts, "xl/sharedStrings.xml"), "si").map(textOf);
  const cells = [...sheets].flatMap(([sheet, path]) =>
    elements(readPart(parts, path), "c").map(
      (cell) => [`${sheet}!${attribute(cell, "r")}`, valueOf(cell, texts)] as const,
    ),
  );
  const values = new Map<string, Value>(cells);
  const at = (place: string) => values.get(place) ?? null;
  const names = elements(readPart(parts, "xl/workbook.xml"), "definedName");
  const places = new Map(names.map((name) => [attribute(name, "name"), plainPlace(name.textContent)]));
  return { at, named: (name) => at(places.get(name) ?? missingName(name)) };
}

/** `'Barème'!$B$7` as `Barème!B7`. */
export function plainPlace(reference: string): string {
  return reference.replace(/['$]/g, "");
}

function valueOf(cell: Element, texts: readonly string[]): Value {
  const held = elements(cell, "v")[0]?.textContent ?? null;
  switch (attribute(cell, "t")) {
    case "s":
      return texts[Number(held)] ?? null;
    case "str":
      return held ?? "";
    case "inlineStr":
      return textOf(cell);
    case "b":
      return held === "1";
    case "e":
      return { error: held ?? "" };
    default:
      return held === null ? null : Number(held);
  }
}

function textOf(element: Element): string {
  return elements(element, "t")
    .map(({ textContent }) => textContent)
    .join("");
}

function missingName(name: string): never {
  throw new Error(`The workbook has no name « ${name} ».`);
}
