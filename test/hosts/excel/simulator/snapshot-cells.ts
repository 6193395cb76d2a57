/** The part of a snapshot that is about cells. */
import { addressOf, cellArea, columnLetters, isWholeColumns, isWholeRows, mapCells } from "./model/area";
import { plainLook } from "./model/brush";
import type { Coat } from "./model/layers";
import { readContents } from "./model/range-contents";
import type { Worksheet } from "./model/worksheet";

type Plain = Readonly<Record<string, unknown>>;

const sizes = new Set(["ColumnWidth", "RowHeight", "ColumnHidden", "RowHidden"]);
const isWide = ({ area }: Coat): boolean => isWholeColumns(area) || isWholeRows(area);

const looksOf = (sheet: Worksheet): readonly string[] =>
  sheet.layers.properties().filter((property) => property in plainLook && !sizes.has(property));

/** By address, row by row: what each cell holds and how it differs from a cell that nobody touched. */
export function cellsOf(sheet: Worksheet): Readonly<Record<string, Plain>> {
  const looks = looksOf(sheet);
  return Object.fromEntries(
    placesOf(sheet, looks).map(({ row, column }) => {
      const look = lookAt(sheet, row, column, looks);
      const hasLook = Object.keys(look).length > 0;
      return [addressOf(cellArea(row, column)), { ...contentAt(sheet, row, column), ...(hasLook && { look }) }];
    }),
  );
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells that hold something, and cells painted otherwise than with their whole row or column. */
function placesOf(sheet: Worksheet, looks: readonly string[]): readonly Place[] {
  const painted = looks.flatMap((property) => sheet.layers.coats(property).filter((coat) => !isWide(coat)));
  const places = painted.flatMap(({ area }) => mapCells(area, (row, column) => ({ row, column })).flat());
  const unique = new Map([...sheet.cells.all(), ...places].map((place) => [`${place.row},${place.column}`, place]));
  return [...unique.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}

function contentAt(sheet: Worksheet, row: number, column: number): Plain {
  const cell = sheet.cells.at(row, column);
  if (cell === undefined) return {};
  const { value } = readContents(sheet, row, column);
  return cell.formula === undefined ? { value } : { formula: cell.formula, value };
}

function lookAt(sheet: Worksheet, row: number, column: number, looks: readonly string[]): Plain {
  const values = looks.map((property) => [property, sheet.layers.at(row, column, property)] as const);
  return Object.fromEntries(values.filter(([property, value]) => value !== undefined && value !== plainLook[property]));
}

/** What was painted on whole rows and columns, in the order of painting. */
export function wideLooksOf(sheet: Worksheet): readonly Plain[] {
  return looksOf(sheet).flatMap((property) =>
    sheet.layers
      .coats(property)
      .filter(isWide)
      .map(({ area, value }) => ({ property, range: addressOf(area), value }))
      .reverse(),
  );
}

/** In points, by column letter or row number; those of a whole sheet by its address. */
export function sizesOf(sheet: Worksheet, property: "ColumnWidth" | "RowHeight"): Plain {
  const entries = sheet.layers.coats(property).flatMap(({ area, value }) => {
    if (isWholeColumns(area) && isWholeRows(area)) return [[addressOf(area), value] as const];
    const [from, to] = property === "ColumnWidth" ? [area.left, area.right] : [area.top, area.bottom];
    const name = property === "ColumnWidth" ? columnLetters : String;
    return Array.from({ length: to - from + 1 }, (_, index) => [name(from + index), value] as const);
  });
  return Object.fromEntries(entries.reverse());
}
