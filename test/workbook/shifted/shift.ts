/** Inserts or deletes a row or a column of an .xlsx file, as spreadsheet programs do: its cells and its names follow. */
import { strFromU8, strToU8, type Unzipped, zipSync } from "fflate";

export interface Shift {
  /** As the names write it, such as `'Saisie'`. */
  readonly sheet: string;
  readonly path: string;
  readonly what: "row" | "column";
  readonly kind: "insert" | "delete";
  /** 1-based: what is inserted comes before it. */
  readonly at: number;
}

/** @param parts of the file, unpacked; they stay as they are */
export function shifted(parts: Unzipped, shift: Shift): Uint8Array {
  const sheet = textOf(parts, shift.path);
  const book = textOf(parts, "xl/workbook.xml");
  return zipSync(
    {
      ...parts,
      [shift.path]: strToU8(shiftedSheet(sheet, shift)),
      "xl/workbook.xml": strToU8(shiftedNames(book, shift)),
    },
    { level: 0 },
  );
}

export function textOf(parts: Unzipped, path: string): string {
  return strFromU8(parts[path] ?? new Uint8Array());
}

const rowElement = /<row r="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/row>)/gs;
const cellElement = /<c r="([A-Z]+)(\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;

function shiftedSheet(xml: string, shift: Shift): string {
  return xml.replace(rowElement, (_, row: string, attributes: string, cells = "") => {
    const place = shift.what === "row" ? moved(Number(row), shift) : Number(row);
    if (place === null) return "";
    return `<row r="${place}"${attributes.replace(/ spans="[^"]*"/, "")}>${shiftedCells(String(cells), place, shift)}</row>`;
  });
}

function shiftedCells(xml: string, row: number, shift: Shift): string {
  return xml.replace(cellElement, (_, letters: string, _row: string, attributes: string, content = "") => {
    const column = shift.what === "column" ? moved(columnOf(letters), shift) : columnOf(letters);
    return column === null ? "" : `<c r="${lettersOf(column)}${row}"${attributes}>${String(content)}</c>`;
  });
}

function shiftedNames(xml: string, shift: Shift): string {
  return xml.replace(
    /(<definedName [^>]*>)([^<]*)(<\/definedName>)/g,
    (_, open: string, refersTo: string, close: string) => {
      const [, sheet, letters = "", row = ""] = /^(.*)!\$([A-Z]+)\$(\d+)$/.exec(refersTo) ?? [];
      return sheet === shift.sheet ? `${open}${shiftedReference(sheet, letters, Number(row), shift)}${close}` : _;
    },
  );
}

function shiftedReference(sheet: string, letters: string, row: number, shift: Shift): string {
  const [toRow, toColumn] =
    shift.what === "row" ? [moved(row, shift), columnOf(letters)] : [row, moved(columnOf(letters), shift)];
  return toRow === null || toColumn === null ? `${sheet}!#REF!` : `${sheet}!$${lettersOf(toColumn)}$${toRow}`;
}

/** null: it is deleted. */
function moved(place: number, { kind, at }: Shift): number | null {
  if (kind === "insert") return place >= at ? place + 1 : place;
  if (place === at) return null;
  return place > at ? place - 1 : place;
}

function columnOf(letters: string): number {
  return letters.charCodeAt(0) - 64;
}

function lettersOf(column: number): string {
  return String.fromCharCode(64 + column);
}
