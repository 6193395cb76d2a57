/** Cells found as a person finds them: by a name, or by the words at the head of their row and of their column. */
import { cell as addressOf } from "../../src/workbook/address";
import type { CellPlan, WorkbookPlan } from "../../src/workbook/plan";
import { plainPlace } from "./read-values";

interface Row {
  readonly sheet: string;
  /** The words, or the numbers, that begin the row, from column A. */
  readonly row: readonly (string | number)[];
  /** Which of the rows that begin so: the first one, or the one of this rank. */
  readonly nth?: number;
}

/** A name of the workbook, or an input of a row: its only one, or the one of this rank. */
export type Input = string | (Row & { readonly rank?: number });

/** The place of an input, such as `Saisie!B7`. */
export function placeOf(input: Input, plan: WorkbookPlan): string {
  if (typeof input === "string") return placeOfName(input, plan);
  const inputs = cellsOf(input, plan).filter(({ role }) => role === "input");
  return placeOn(input, inputs[(input.rank ?? 1) - 1]);
}

/** The place where a row meets the column of a head. */
export function placeUnder(head: string, row: Row, plan: WorkbookPlan): string {
  const columns = cellsOn(row.sheet, plan).flatMap(({ role, value, column }) => {
    return role === "head" && value === head ? [column] : [];
  });
  return placeOn(
    row,
    cellsOf(row, plan).find(({ column }) => columns.includes(column)),
  );
}

function placeOfName(name: string, { names }: WorkbookPlan): string {
  const found = names.find((one) => one.name === name);
  if (found === undefined) throw new Error(`The plan has no name « ${name} ».`);
  return plainPlace(found.refersTo);
}

function placeOn({ sheet, row }: Row, found: CellPlan | undefined): string {
  if (found === undefined) throw new Error(`${sheet} has no such cell beside « ${row.join(" », « ")} ».`);
  return `${sheet}!${addressOf(found.column, found.row)}`;
}

/** The cells of a row that begins with these words; a section may bear the same words, as a title. */
function cellsOf({ sheet, row: words, nth = 1 }: Row, plan: WorkbookPlan): readonly CellPlan[] {
  const cells = cellsOn(sheet, plan);
  const isHead = (cell: CellPlan) => cell.role === "body" && cell.value === words[cell.column - 1];
  const matches = (row: number) => cells.filter((cell) => cell.row === row && isHead(cell)).length === words.length;
  const found = [...new Set(cells.map(({ row }) => row))].filter(matches)[nth - 1];
  return cells.filter(({ row }) => row === found);
}

function cellsOn(sheet: string, { sheets }: WorkbookPlan): readonly CellPlan[] {
  return sheets.filter(({ name }) => name === sheet).flatMap(({ cells }) => cells);
}
