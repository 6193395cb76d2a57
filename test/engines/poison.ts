/** Changes an .xlsx file behind the back of its formulas. */
import { strFromU8, strToU8 } from "fflate";
import { attribute, elements, readPart, writePart, type XlsxPackage } from "./xlsx-package";

export const poison = { number: 987654.321, text: "poison" } as const;

/** A formula and its value, as the product writes them: trees of thousands of cells would take the longest of all. */
const formulaCell = /<c ([^>]*)>(<f>[^<]*<\/f>)<v(?:\/>|>[^<]*<\/v>)<\/c>/g;

/** Every formula keeps its place and loses its value: what an engine then shows, it computed. @param file which stays as it is */
export function poisoned(file: XlsxPackage): XlsxPackage {
  const parts = { ...file.parts };
  for (const path of file.sheets.values()) {
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    const formulas = xml.match(/<f[ >]/g)?.length ?? 0;
    let found = 0;
    const changed = xml.replace(formulaCell, (_, attributes: string, formula: string) => {
      found += 1;
      return `<c ${attributes}>${formula}<v>${attributes.includes('t="str"') ? poison.text : poison.number}</v></c>`;
    });
    if (found !== formulas) throw new Error(`${path} has ${formulas} formulas, of which ${found} have a value.`);
    parts[path] = strToU8(changed);
  }
  return { ...file, parts };
}

interface Entry {
  /** Such as `Saisie!B7`. */
  readonly place: string;
  /** null empties the cell. */
  readonly value: string | number | null;
}

/** Types values into cells, as a person would; the formulas do not know yet. @param file which stays as it is */
export function typed(file: XlsxPackage, entries: readonly Entry[]): XlsxPackage {
  const parts = { ...file.parts };
  for (const { place, value } of entries) {
    const [name = "", address = ""] = place.split("!");
    const path = file.sheets.get(name) ?? "";
    const sheet = readPart(parts, path);
    typeInto(inputCell(sheet, address), value);
    writePart(parts, path, sheet);
  }
  return { ...file, parts };
}

function isFormula(cell: Element): boolean {
  return elements(cell, "f").length > 0;
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
