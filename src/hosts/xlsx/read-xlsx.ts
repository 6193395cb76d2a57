import type { CellValue } from "../../workbook/plan";
import { referenceIn } from "../formula-pieces";
import type { OurSheet, OurSheets } from "../spreadsheet-host";
import { openXlsx } from "./open-xlsx";
import type { FoundCells, FoundValue, FoundWorkbook } from "./reading/found-workbook";

/** Ours hold about a hundred rows and ten columns; what lies further is somebody else's. */
const mostRows = 500;
const mostColumns = 52;

/**
 * The sheets that this product made, whatever their present names and whoever saved the file since: a hidden name
 * refers to the first cell of each. Formulas are read as their last values, dates as serial numbers.
 * @param marks of the sheets that are wanted: no other is read
 * @throws FileRefused and nothing else, whatever the bytes are
 */
export function readXlsx(bytes: Uint8Array, marks: readonly string[]): OurSheets {
  const workbook = openXlsx(bytes);
  const sheets = new Map<string, OurSheet>();
  for (const mark of marks) {
    const name = markedSheet(workbook, mark);
    if (name !== undefined) sheets.set(mark, { name, values: gridOf(workbook.cellsOf(name) ?? new Map()) });
  }
  return sheets;
}

/** Excel's longest name of a sheet has 31 characters, quotes twice. */
const longestReference = 100;

/**
 * A mark whose sheet was deleted reads `#REF!` and marks nothing; nor does one that belongs to a sheet alone, as a
 * copy of ours has.
 */
function markedSheet({ names, sheets }: FoundWorkbook, mark: string): string | undefined {
  const found = names.find(({ name, sheet }) => isSame(name, mark) && sheet === undefined);
  const isShort = found !== undefined && found.refersTo.length <= longestReference;
  const wanted = isShort ? referenceIn(found.refersTo)?.sheet : undefined;
  return wanted === undefined ? undefined : sheets.find((sheet) => isSame(sheet, wanted));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function gridOf(cells: FoundCells): OurSheet["values"] {
  const last = [...cells.keys()].reduce((most, row) => (row > mostRows ? most : Math.max(most, row)), 0);
  return Array.from({ length: last }, (_, index) => rowOf(cells.get(index + 1) ?? new Map()));
}

function rowOf(cells: ReadonlyMap<number, FoundValue>): readonly CellValue[] {
  const row: CellValue[] = [];
  for (const [column, value] of cells) if (column <= mostColumns) row[column - 1] = toCellValue(value);
  return Array.from(row, (value) => value ?? null);
}

/** As the other hosts have them. */
function toCellValue(value: FoundValue): CellValue {
  switch (value.kind) {
    case "text":
      return value.text === "" ? null : value.text;
    case "number":
      return value.number;
    case "boolean":
      return String(value.boolean).toUpperCase();
    case "error":
      return value.error;
    case "notComputed":
      return null;
  }
}
