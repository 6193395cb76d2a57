/** What people typed in the rows of a table, each value as a case has it. */
import { fold } from "../../../agreement/fold";
import { refuse, type Where } from "../../../refusal/refused";
import type { FoundValue, FoundWorkbook } from "../../found";
import { headOf, isComputed, tables, type ColumnKind, type TableId } from "../../sheets/plan-inputs/columns";
import { wordLists, type WordOf } from "../../sheets/plan-inputs/words";
import { cellIn, foundTable, hasTable, type FoundTable } from "./found-table";

export interface EntryRow {
  /** 1-based, on its sheet. */
  readonly row: number;
  /** null: the cell is empty. */
  readonly values: Readonly<Record<string, string | number | null>>;
  readonly where: (key: string) => Where;
}

/** What must be said in a row that says anything. */
const required: Readonly<Record<TableId, readonly string[]>> = {
  charges: ["first"],
  staff: ["start", "end"],
  resources: ["kind", "first"],
  payments: ["id", "date", "amount"],
  sharing: ["name"],
  transfers: ["from", "to", "amount", "date"],
  voluntary: ["kind", "unitCost", "date"],
  actuals: ["line", "amount", "date"],
  indicators: ["mission", "contractYear"],
  rates: ["activity"],
  declarations: ["date", "person", "nature"],
  corrections: ["class", "date"],
  decisions: ["contractYear", "subject"],
  received: ["date", "amount"],
  ledgerRules: ["mission"],
  closedYears: ["contractYear", "line", "part", "from", "to", "settled", "advance", "amount"],
};

/** The rows of a table that hold anything. @throws Refused */
export function entriesOf(table: TableId, workbook: FoundWorkbook): readonly EntryRow[] {
  const found = foundTable(table, workbook);
  const below = rowBelow(found, table);
  if (below !== undefined) refuse({ kind: "rowBelow", last: found.last }, { sheet: found.sheet.name, row: below });
  return rowsIn(found, table).map((row) => entryOf(found, table, row));
}

/** How many rows of all the tables hold anything, whatever it says. @throws Refused */
export function countEntries(workbook: FoundWorkbook): number {
  const found = (Object.keys(tables) as TableId[]).filter((table) => hasTable(table, workbook));
  return found.reduce((count, table) => count + rowsIn(foundTable(table, workbook), table).length, 0);
}

/** Those that hold anything. */
function rowsIn(found: FoundTable, table: TableId): readonly number[] {
  const rows = Array.from({ length: found.last - found.first + 1 }, (_, index) => found.first + index);
  return rows.filter((row) => isFilled(found, table, row));
}

/** Under them a sheet has no other table. */
const lastOnTheirSheet: ReadonlySet<TableId> = new Set([
  "charges",
  "staff",
  "payments",
  "actuals",
  "indicators",
  "declarations",
  "corrections",
  "decisions",
  "closedYears",
  "received",
  "ledgerRules",
] as const);

/** A row that no formula counts: just under the table, or further down where it says all that a row must, as no note does. */
function rowBelow(found: FoundTable, table: TableId): number | undefined {
  const { last, sheet } = found;
  if (isFilled(found, table, last + 1)) return last + 1;
  if (!lastOnTheirSheet.has(table)) return undefined;
  const further = Array.from({ length: Math.max(0, sheet.values.length - last - 1) }, (_, index) => last + 2 + index);
  return further.find((row) => saysRow(found, table, row));
}

function saysRow(found: FoundTable, table: TableId, row: number): boolean {
  const isThere = (key: string) => cellIn(found, row, key) !== null;
  // A month alone is no charge.
  return required[table].every(isThere) && (table !== "charges" || isThere("amount") || isThere("nature"));
}

/** The name of a resource is there before it is. */
function isFilled(found: FoundTable, table: TableId, row: number): boolean {
  const isProper = (key: string) => table !== "resources" || key !== "id";
  return [...found.columns.keys()].some((key) => isProper(key) && cellIn(found, row, key) !== null);
}

function entryOf(found: FoundTable, table: TableId, row: number): EntryRow {
  const where = (key: string): Where => ({ sheet: found.sheet.name, row, column: headOf(table, key) });
  const values = tables[table].flatMap(({ key, kind }) => {
    return isComputed(kind) ? [] : [[key, valueOf(kind, cellIn(found, row, key), where(key))] as const];
  });
  const entry = { row, values: Object.fromEntries(values), where };
  const empty = required[table].find((key) => entry.values[key] === null);
  if (empty !== undefined) refuse({ kind: "emptyCell" }, where(empty));
  return entry;
}

/** What Excel shows of a number, which has some binary dust behind. */
const shownDigits = 15;

const figures: ReadonlySet<ColumnKind["is"]> = new Set([
  "amount",
  "signed",
  "quantity",
  "figure",
  "year",
  "rate",
  "index",
] as const);

export function valueOf(kind: ColumnKind, found: FoundValue, where: Where): string | number | null {
  if (found === null) return null;
  if (typeof found === "object") refuse(found, where);
  if ("list" in kind && kind.is === "word") return wordIn(wordLists[kind.list], found, where);
  if (typeof found === "boolean") refuse({ kind: "boolean" }, where);
  if (kind.is === "month" || kind.is === "date") return dayIn(found, where);
  if (figures.has(kind.is)) return typeof found === "number" ? Number(found.toPrecision(shownDigits)) : found;
  return String(found).trim();
}

/** A text that looks like a day is none for the formulas. */
function dayIn(found: string | number, where: Where): number {
  if (typeof found === "number" && Number.isInteger(found)) return found;
  return refuse({ kind: "notADay", received: String(found) }, where);
}

/** In another case, or without its accents. */
function foldedIn(words: readonly WordOf[], typed: string): WordOf | undefined {
  const received = fold(typed);
  return words.find((one) => one.some((spelling) => fold(spelling) === received));
}

/** TRUE is a yes, and FALSE is nothing. */
function wordIn(words: readonly WordOf[], found: string | number | boolean, where: Where): string | null {
  const isYes = words === wordLists.yes;
  if (typeof found === "boolean" && !isYes) refuse({ kind: "boolean" }, where);
  if (found === false) return null;
  const id = (words.find(([, word]) => word === found) ?? foldedIn(words, String(found)))?.[0];
  const accepted = words.map(([, word]) => word);
  return id ?? refuse({ kind: "word", received: String(found), accepted }, where);
}
