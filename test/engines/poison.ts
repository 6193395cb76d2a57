/** Changes an .xlsx file behind the back of its formulas. */
import { attribute, closePackage, elements, openPackage, readPart, writePart } from "./xlsx-package";

export const poison = { number: 987654.321, text: "poison" } as const;

/** Every formula keeps its place and loses its value: what an engine then shows, it computed. */
export function poisoned(bytes: Uint8Array): Uint8Array {
  const file = openPackage(bytes);
  for (const path of file.sheets.values()) {
    const sheet = readPart(file.parts, path);
    for (const cell of elements(sheet, "c").filter(isFormula)) poisonCell(cell);
    writePart(file.parts, path, sheet);
  }
  return closePackage(file);
}

interface Entry {
  /** Such as `Hypothèses!B7`. */
  readonly place: string;
  /** null empties the cell. */
  readonly value: string | number | null;
}

/** Types values into cells, as a person would; the formulas do not know yet. */
export function typed(bytes: Uint8Array, entries: readonly Entry[]): Uint8Array {
  const file = openPackage(bytes);
  for (const { place, value } of entries) {
    const [name = "", address = ""] = place.split("!");
    const path = file.sheets.get(name) ?? "";
    const sheet = readPart(file.parts, path);
    typeInto(inputCell(sheet, address), value);
    writePart(file.parts, path, sheet);
  }
  return closePackage(file);
}

function isFormula(cell: Element): boolean {
  return elements(cell, "f").length > 0;
}

function poisonCell(cell: Element): void {
  const [value] = elements(cell, "v");
  if (value === undefined) throw new Error(`${attribute(cell, "r")} is a formula without a value.`);
  value.textContent = String(attribute(cell, "t") === "str" ? poison.text : poison.number);
}

/** A formula is no place to type into, and a cell that the file lacks is a mistake of the test. */
function inputCell(sheet: Document, address: string): Element {
  const cell = elements(sheet, "c").find((one) => attribute(one, "r") === address);
  if (cell === undefined || isFormula(cell)) throw new Error(`${address} is no cell to type into.`);
  return cell;
}

function typeInto(cell: Element, value: Entry["value"]): void {
  while (cell.firstChild) cell.removeChild(cell.firstChild);
  cell.setAttribute("t", typeof value === "string" ? "inlineStr" : "n");
  if (value === null) return;
  const holder = typeof value === "string" ? addChild(addChild(cell, "is"), "t") : addChild(cell, "v");
  holder.textContent = String(value);
}

function addChild(parent: Element, name: string): Element {
  return parent.appendChild(parent.ownerDocument.createElementNS(parent.namespaceURI, name));
}
