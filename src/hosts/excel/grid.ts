/** Cells as the rows that Excel wants for a whole range: one action instead of one for each cell. */
import type { CellPlan } from "../../workbook/plan";
import { numberFormats } from "../../workbook/styles";
import { legalText } from "../../workbook/legal-text";
import { cellAddress } from "./address";
import type { Place } from "./cell-runs";

/** null tells Excel to leave the cell alone. */
export type Grid<Content> = readonly (readonly (Content | null)[])[];

/** From A1 to the last row and the last column that a cell has. */
export function gridOf<Cell extends Place, Content>(
  cells: readonly Cell[],
  contentOf: (cell: Cell) => Content | null,
): Grid<Content> {
  const width = Math.max(0, ...cells.map(({ column }) => column));
  const height = Math.max(0, ...cells.map(({ row }) => row));
  const rows = Array.from({ length: height }, () => new Array<Content | null>(width).fill(null));
  for (const cell of cells) rows[cell.row - 1]?.splice(cell.column - 1, 1, contentOf(cell));
  return rows;
}

/**
 * The format under which a content is written. Excel reads a text as if it were typed (a formula, a date, a number)
 * unless its cell holds text already; only an apostrophe is Excel's own in any cell, and then it is doubled instead.
 */
export function formatToWrite(cell: CellPlan): string | null {
  return isText(cell) && !beginsWithApostrophe(cell) ? "@" : null;
}

export function contentToWrite(cell: CellPlan): string | number | null {
  if (cell.formula !== undefined) return `=${legalText(cell.formula)}`;
  if (typeof cell.value === "string") return `${beginsWithApostrophe(cell) ? "'" : ""}${legalText(cell.value)}`;
  if (cell.value === null || Number.isFinite(cell.value)) return cell.value;
  throw new Error(`${cellAddress(cell.row, cell.column)}: ${cell.value} is not a number that a workbook can hold.`);
}

/** Given to every cell after its content, since Excel may choose a format of its own for a formula that is entered. */
export function formatToKeep({ format }: CellPlan): string {
  return numberFormats[format];
}

function isText({ formula, value }: CellPlan): boolean {
  return formula === undefined && typeof value === "string";
}

function beginsWithApostrophe({ value }: CellPlan): boolean {
  return typeof value === "string" && value.startsWith("'");
}
