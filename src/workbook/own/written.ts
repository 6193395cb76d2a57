/** What a person wrote in a sheet of ours besides the inputs: beside our cells, or over a title or a label. */
import { cell } from "../address";
import type { CellPlan, SheetPlan } from "../plan";
import { isAsked, isConstant } from "./as-built";

interface Written {
  /** As cells of a plan. */
  readonly own: readonly CellPlan[];
  /** Typed over what the sheet computes: it has no place in a new sheet. */
  readonly over: readonly CellPlan[];
  /** Rows or columns are not where they were: nothing can be told from anything. */
  readonly isMoved: boolean;
}

/** @param sheet as it was built @param found what it holds now, its inputs and formulas included */
export function writtenIn({ cells }: SheetPlan, found: readonly CellPlan[]): Written {
  const built = new Map(cells.map((cell) => [placeOf(cell), cell]));
  const other = found.filter((cell) => !isEmpty(cell) && !isSame(cell, built.get(placeOf(cell))));
  const isOver = (one: CellPlan) => isFigure(built.get(placeOf(one)));
  const over = other.filter(isOver);
  const own = other.filter((cell) => !isOver(cell));
  const texts = new Set(cells.filter(isConstant).map(({ value }) => value));
  return { own, over, isMoved: own.some((cell) => isLongText(cell) && texts.has(cell.value)) };
}

/** Such as `B2`, for people. */
export function addressOf({ row, column }: CellPlan): string {
  return cell(column, row);
}

export function placeOf({ row, column }: Pick<CellPlan, "row" | "column">): string {
  return `${row}:${column}`;
}

/** Words above a table: who writes others there wants those. */
export function isHeading({ role }: CellPlan): boolean {
  return role === "title" || role === "subtitle" || role === "section";
}

function isFigure(built: CellPlan | undefined): boolean {
  return built?.formula !== undefined && !isAsked(built) && !isHeading(built);
}

function isSame(cell: CellPlan, built: CellPlan | undefined): boolean {
  if (built === undefined) return false;
  if (isAsked(built)) return true;
  if (built.formula !== undefined) return cell.formula !== undefined || sameValue(cell, built);
  return cell.formula === undefined && sameValue(cell, built);
}

/** A file may have other ends of lines. */
function sameValue({ value: one }: CellPlan, { value: other }: CellPlan): boolean {
  return one === other || (typeof one === "string" && typeof other === "string" && lines(one) === lines(other));
}

const lines = (text: string) => text.replace(/\r\n?/g, "\n").trim();

function isEmpty({ formula, value }: CellPlan): boolean {
  return formula === undefined && (value === null || value === "");
}

/** A person may write « Oui » or « Total » anywhere; a whole label of ours at another place has moved. */
const longEnough = 12;

function isLongText({ value }: CellPlan): boolean {
  return typeof value === "string" && value.length >= longEnough;
}
