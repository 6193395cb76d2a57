/** What people wrote in a sheet of ours, put into the new one at the same place. */
import type { CellPlan, SheetPlan } from "../plan";
import { isAsked } from "./as-built";
import { isHeading, placeOf } from "./written";

export function withOwnCells(sheet: SheetPlan, written: readonly CellPlan[]): SheetPlan {
  if (written.length === 0) return sheet;
  const own = new Map(written.map((cell) => [placeOf(cell), cell]));
  const places = new Set(sheet.cells.map(placeOf));
  const added = written.filter((cell) => !places.has(placeOf(cell))).map((cell) => ({ ...cell, instead: null }));
  return { ...sheet, cells: [...sheet.cells.map((cell) => rewritten(cell, own.get(placeOf(cell)))), ...added] };
}

/** Those that the new sheet has no room for: what it computes or asks there is not written over. */
export function withoutRoom({ cells }: SheetPlan, written: readonly CellPlan[]): readonly CellPlan[] {
  const taken = new Set(cells.filter(isTaken).map(placeOf));
  return written.filter((cell) => taken.has(placeOf(cell)));
}

function rewritten(cell: CellPlan, own: CellPlan | undefined): CellPlan {
  if (own === undefined || isTaken(cell)) return cell;
  const { formula: _, ...place } = cell;
  const formula = own.formula === undefined ? {} : { formula: own.formula };
  return { ...place, value: own.value, ...formula, instead: cell.value };
}

/** An input is read by its key, and a figure of ours is not written over: a title may be, though a formula makes it. */
function isTaken(cell: CellPlan): boolean {
  return isAsked(cell) || (cell.formula !== undefined && !isHeading(cell));
}
