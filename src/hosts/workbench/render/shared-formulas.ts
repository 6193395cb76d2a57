/**
 * Copies of one formula, as a person makes them by filling: Univer reads the first and moves its references. Read one by
 * one, those of a workbook are more than it remembers, and it would read each again at every change.
 */
import type { CellPlan } from "../../../workbook/plan";

interface Shared {
  /** Of all the copies of one formula. */
  readonly id: string;
  readonly isFirst: boolean;
}

/** By cell; absent of a formula that has no copy. */
export function sharedFormulas(cells: readonly CellPlan[]): ReadonlyMap<CellPlan, Shared> {
  const copies = new Map<string, CellPlan[]>();
  for (const cell of cells) if (cell.formula !== undefined) add(copies, relativeForm(cell, cell.formula), cell);
  const groups = [...copies.values()].filter((group) => group.length > 1);
  return new Map(
    groups.flatMap((group, rank) => group.map((cell, place) => [cell, { id: `shared${rank}`, isFirst: place === 0 }])),
  );
}

function add(copies: Map<string, CellPlan[]>, form: string, cell: CellPlan): void {
  const group = copies.get(form);
  if (group === undefined) copies.set(form, [cell]);
  else group.push(cell);
}

/** A text, the name of a sheet, or a cell: what else a formula holds is the same in a copy. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')+'|(?<![\p{L}\p{N}_.\\$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_.\\(])/gu;

/** The same text for a formula and for its copies in other cells. */
function relativeForm({ row, column }: CellPlan, formula: string): string {
  return formula.replace(
    pieces,
    (whole, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const across = fixedColumn === "$" ? `$${letters}` : `[${columnOf(letters) - column}]`;
      return `${across},${fixedRow === "$" ? `$${digits}` : `[${Number(digits) - row}]`}`;
    },
  );
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
