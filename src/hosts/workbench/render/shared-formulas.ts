/**
 * Formulas that say the same from where they stand, as those of a column do. Univer reads the first of them, and moves its
 * references for the others: of the 8 200 formulas of an ordinary contract it reads a third.
 */
import type { ICellData } from "@univerjs/core";
import type { CellPlan } from "../../../workbook/plan";

/** A text, a sheet between quotes, a column of a table: as they are. Else a cell that is pointed at. */
const references =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\])|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** What each cell with a formula holds of it. */
export function sharedFormulas(cells: readonly CellPlan[]): ReadonlyMap<CellPlan, ICellData> {
  const groups = new Map<string, CellPlan[]>();
  // The first, to Univer, is the first that one reads, from left to right and down.
  for (const cell of [...cells].sort((one, other) => one.row - other.row || one.column - other.column)) {
    if (cell.formula === undefined) continue;
    const relative = fromItsPlace(cell.formula, cell);
    const group = groups.get(relative);
    if (group === undefined) groups.set(relative, [cell]);
    else group.push(cell);
  }
  return new Map(
    [...groups.values()].flatMap((group, index) => group.map((cell, rank) => held(cell, index, rank, group))),
  );
}

function held(cell: CellPlan, index: number, rank: number, group: readonly CellPlan[]): [CellPlan, ICellData] {
  const formula = rank === 0 && cell.formula !== undefined ? { f: `=${cell.formula}` } : {};
  return [cell, { ...formula, ...(group.length > 1 && { si: `shared-${index}` }) }];
}

/** The same text for two formulas that are the same when one is copied to the place of the other. */
function fromItsPlace(formula: string, { row, column }: CellPlan): string {
  return formula.replace(references, (whole, kept?: string, ...found: readonly string[]) => {
    if (kept !== undefined) return whole;
    const [fixed = "", letters = "", fixedRow = "", digits = ""] = found;
    const across = fixed === "" ? `{${numberOf(letters) - column}}` : `$${letters}`;
    return across + (fixedRow === "" ? `{${Number(digits) - row}}` : `$${digits}`);
  });
}

/** `AA` is 27. */
function numberOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
