import type { FoundName, FoundSheet, FoundValue, FoundWorkbook } from "../../workbook/found";
import { refuse } from "../../refusal/refused";
import { covered } from "../covered";
import { ourNames, sheetsToRead } from "../our-names";
import { bounds } from "./bounds";
import { mergedAreas } from "./merged-areas";
import { openXlsx } from "./open-xlsx";
import type { FoundValue as ValueInFile } from "./reading/found-value";
import type { FoundCells } from "./reading/found-workbook";

/**
 * What this product made of a workbook, whatever its sheets are called now and whoever saved the file since. Formulas
 * are read as their last values, dates as serial numbers.
 * @throws Refused and nothing else, whatever the bytes are
 */
export function readXlsx(bytes: Uint8Array): FoundWorkbook {
  const workbook = openXlsx(bytes);
  const ofWorkbook = workbook.names.filter(({ sheet }) => sheet === undefined);
  const names = ourNames(ofWorkbook.map(({ name, refersTo }) => ({ name, formula: refersTo })));
  const wanted = sheetsToRead(names);
  const mostRows = lastRow(names);
  const sheets = workbook.sheets
    .filter((name) => wanted.has(name.toLowerCase()))
    .map((name) => {
      const values = gridOf(workbook.cellsOf(name) ?? new Map(), mostRows);
      return { name, values: covered(values, mergedAreas(workbook, name, values.length)) };
    });
  return { names, sheets };
}

/** Ours hold about a hundred rows and ten columns; what lies further is somebody else's, but for an input cell moved. */
const leastRows = 500;
const mostColumns = 702;

function lastRow(names: readonly FoundName[]): number {
  const rows = names.flatMap(({ place }) => [...(place?.address ?? "").matchAll(/\d+/g)].map(Number));
  return rows.reduce((most, row) => Math.max(most, Math.min(row + 1, bounds.rows)), leastRows);
}

/** @throws Refused */
function gridOf(cells: FoundCells, mostRows: number): FoundSheet["values"] {
  const last = [...cells.keys()].reduce((most, row) => (row > mostRows ? most : Math.max(most, row)), 0);
  if (placesIn(cells, last) > bounds.places) refuse({ kind: "tooMuchInside" });
  return Array.from({ length: last }, (_, index) => rowOf(cells.get(index + 1) ?? new Map()));
}

function placesIn(cells: FoundCells, last: number): number {
  let places = last;
  for (const [row, held] of cells) if (row <= last) places += lastColumn(held);
  return places;
}

function lastColumn(held: ReadonlyMap<number, ValueInFile>): number {
  let last = 0;
  for (const column of held.keys()) if (column <= mostColumns && column > last) last = column;
  return last;
}

function rowOf(cells: ReadonlyMap<number, ValueInFile>): readonly FoundValue[] {
  const row: FoundValue[] = [];
  for (const [column, value] of cells) if (column <= mostColumns) row[column - 1] = toFound(value);
  return Array.from(row, (value) => value ?? null);
}

/** As the other hosts have them. */
function toFound(value: ValueInFile): FoundValue {
  switch (value.kind) {
    case "text":
      return value.text === "" ? null : value.text;
    case "number":
      return value.number;
    case "boolean":
      return value.boolean;
    case "error":
      return { kind: "error", code: value.error };
    case "notComputed":
      return value;
  }
}
