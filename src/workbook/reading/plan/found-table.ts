/** Where the rows of a table of the budget are, wherever people took them. */
import { refuse } from "../../../refusal/refused";
import type { FoundName, FoundSheet, FoundValue, FoundWorkbook } from "../../found";
import { inputName } from "../../input-names";
import { sheetOfTable } from "./sheet-as-made";
import { headOf, tables, type TableId } from "../../sheets/plan-inputs/columns";

export interface FoundTable {
  readonly sheet: FoundSheet;
  /** 1-based. */
  readonly first: number;
  readonly last: number;
  /** 1-based, by key. */
  readonly columns: ReadonlyMap<string, number>;
}

/** @throws Refused when a column was deleted, or no longer has the rows of the others */
export function foundTable(table: TableId, { names, sheets }: FoundWorkbook): FoundTable {
  const byName = new Map(names.map((one) => [one.name.toLowerCase(), one]));
  const ranges = tables[table].flatMap(({ key }) => {
    const range = rangeOf(byName.get(inputName(`plan:${table}:${key}`).toLowerCase()), {
      label: headOf(table, key),
      madeOn: sheetOfTable(table),
    });
    return range === null ? [] : [{ key, ...range }];
  });
  const [main] = ranges;
  if (main === undefined) refuse({ kind: "marksLost" });
  const { sheet: called, first, last } = main;
  const apart = ranges.find((one) => one.sheet !== called || one.first !== first || one.last !== last);
  const sheet = sheets.find(({ name }) => name.toLowerCase() === called.toLowerCase());
  if (sheet === undefined) refuse({ kind: "marksLost" });
  if (apart !== undefined) refuse({ kind: "columnsApart", label: headOf(table, apart.key), sheet: sheet.name });
  return { sheet, first, last, columns: new Map(ranges.map(({ key, column }) => [key, column])) };
}

/** A table that only some workbooks have. */
export function hasTable(table: TableId, { names }: Pick<FoundWorkbook, "names">): boolean {
  const wanted = tables[table].map(({ key }) => inputName(`plan:${table}:${key}`).toLowerCase());
  return names.some(({ name }) => wanted.includes(name.toLowerCase()));
}

/** null: whoever made the workbook knew no such column. Those that it had are counted elsewhere. */
function rangeOf(found: FoundName | undefined, { label, madeOn }: { readonly label: string; readonly madeOn: string }) {
  if (found === undefined) return null;
  const { refersTo, place } = found;
  const sheet = place?.sheet ?? madeOn;
  if (refersTo.includes("#REF!")) refuse({ kind: "cellLost", label, sheet });
  const [, letters, first, same, last] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(place?.address ?? "") ?? [];
  if (letters === undefined || (same ?? letters) !== letters) refuse({ kind: "notOneColumn", label, sheet, refersTo });
  return { sheet, column: columnOf(letters), first: Number(first), last: Number(last ?? first) };
}

/** Columns whose cells propose what nobody typed. */
const proposed: ReadonlySet<string> = new Set(["account", "line"]);

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

/** What a cell holds; an empty text is nothing, nor is the zero that a formula gives of an empty cell where a text is asked. */
export function cellIn({ sheet, columns }: FoundTable, row: number, key: string): FoundValue {
  const found = sheet.values[row - 1]?.[(columns.get(key) ?? 0) - 1] ?? null;
  const isNothing = typeof found === "string" ? found.trim() === "" : found === 0 && proposed.has(key);
  return isNothing ? null : found;
}
