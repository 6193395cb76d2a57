/**
 * What tells, in a workbook that comes back, that the texts of a sheet are those that a plan gives: then whatever else
 * stands there is a person's own. A hidden name says it, and refers to the sheet's last cell, which moves with its rows
 * and columns.
 */
import { fixedCell, onSheet } from "../address";
import type { FoundName } from "../found";
import type { CellPlan, NamePlan, SheetPlan } from "../plan";

const beginning = "CPTS_Lecture_Textes_";

export function textsName(sheet: SheetPlan): NamePlan {
  return { name: nameOf(sheet), refersTo: onSheet(sheet.name, lastCell(sheet)), comment: "", isHidden: true };
}

/** Nothing was inserted, deleted or sorted there, and what was built is what the plan gives. @param names of the workbook */
export function isAsBuilt(sheet: SheetPlan, names: readonly FoundName[]): boolean {
  const name = nameOf(sheet).toLowerCase();
  return names.some((found) => found.name.toLowerCase() === name && found.place?.address === lastCell(sheet));
}

/** A text or a number that nothing computes and nobody chooses. */
export function isConstant(cell: CellPlan): boolean {
  const { formula, value } = cell;
  return formula === undefined && !isAsked(cell) && value !== null && value !== "";
}

/** People fill it in, and it is read back by its name or that of its column. */
export function isAsked({ input, isEntry }: CellPlan): boolean {
  return input !== undefined || isEntry === true;
}

function nameOf({ mark, cells }: SheetPlan): string {
  const texts: string[] = [];
  for (const cell of cells) if (isConstant(cell)) texts.push(`${cell.row}:${cell.column}:${cell.value}`);
  return `${beginning}${mark.slice(mark.lastIndexOf("_") + 1)}_${digest(texts.join("\n"))}`;
}

/** In reading order. */
function lastCell({ cells }: SheetPlan): string {
  let [row, column] = [1, 1];
  for (const cell of cells) {
    if (cell.row < row || (cell.row === row && cell.column < column)) continue;
    row = cell.row;
    column = cell.column;
  }
  return fixedCell(column, row);
}

/** FNV-1a, of 32 bits: two texts of one sheet seldom have the same. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
