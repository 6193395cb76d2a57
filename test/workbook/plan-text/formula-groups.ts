/** Cells whose formulas are one another's copies, down and across, or move by one where Excel would hold them fixed. */
import type { CellPlan } from "../../../src/workbook/plan";
import { annotated, parsed, type Parsed, type Step } from "./references";

interface Group {
  readonly first: CellPlan;
  readonly parsed: Parsed;
  readonly cells: CellPlan[];
  /** How each number moves; undefined until a second cell shows it. */
  down?: readonly number[];
  right?: readonly number[];
}

export interface Copied {
  readonly cells: readonly CellPlan[];
  /**
   * That of the first cell. `$B$5↓`: going down, this number goes on by one, where Excel would hold it; `B¬→5`: going
   * right it stays, where Excel would move it.
   */
  readonly formula: string;
}

/** The cells of a band, given column by column. */
export function copiesOf(cells: readonly CellPlan[]): readonly Copied[] {
  const groups: Group[] = [];
  for (const cell of cells.filter(({ formula }) => formula !== undefined)) {
    const own = parsed(cell.formula ?? "");
    if (!groups.some((group) => joins(group, cell, own))) groups.push({ first: cell, parsed: own, cells: [cell] });
  }
  return groups.map((group) => ({ cells: group.cells, formula: explained(group) }));
}

function joins(group: Group, cell: CellPlan, own: Parsed): boolean {
  if (own.template !== group.parsed.template) return false;
  const moves = own.numbers.map(({ value }, index) => value - (group.parsed.numbers[index]?.value ?? 0));
  const isTaken = fits(group, moves, { down: cell.row - group.first.row, right: cell.column - group.first.column });
  if (isTaken) group.cells.push(cell);
  return isTaken;
}

function fits(group: Group, moves: readonly number[], from: Step): boolean {
  if (from.right === 0) return goesOn(group, "down", moves, from.down);
  if (from.down === 0) return goesOn(group, "right", moves, from.right);
  const { down, right } = group;
  if (!down || !right) return false;
  return moves.every((move, index) => move === (down[index] ?? 0) * from.down + (right[index] ?? 0) * from.right);
}

/** The second cell of a column, or of a row, shows how each number moves; the others must follow. */
function goesOn(group: Group, way: keyof Step, moves: readonly number[], cells: number): boolean {
  const shown = group[way];
  const steps = moves.map((move) => move / cells);
  const isSteady = steps.every((step, index) => (shown ? step === shown[index] : step === 0 || step === 1));
  if (isSteady) group[way] = steps;
  return isSteady;
}

function explained({ first, parsed: { numbers }, down, right }: Group): string {
  const signs = numbers.map(({ usual }, index) => {
    return sign("↓", usual.down, down?.[index]) + sign("→", usual.right, right?.[index]);
  });
  return annotated(first.formula ?? "", signs);
}

/** Nothing where it moves as Excel would move it. */
function sign(arrow: string, usual: number, step: number | undefined): string {
  if (step === undefined || step === usual) return "";
  return step === 1 ? arrow : `¬${arrow}`;
}
