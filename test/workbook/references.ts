/** What formulas point at. */
import { parseCellRef } from "hucre/xlsx";
import type { CellPlan, WorkbookPlan } from "../../src/workbook/plan";

/** The cells of a reference, in rows; undefined where the plan writes nothing. */
interface Reference {
  readonly text: string;
  readonly sheet: string;
  readonly cells: readonly (CellPlan | undefined)[];
}

export interface Formula {
  /** Where it is written, such as `Financement!B5`, or what it is the formula of. */
  readonly of: string;
  readonly sheet: string;
  readonly formula: string;
}

const cellPattern = "\\$?[A-Z]{1,2}\\$?\\d+";
const referencePattern = new RegExp(`(?:'((?:[^']|'')+)'!)?(${cellPattern})(?::(${cellPattern}))?`, "g");

/** The formula without the texts that it holds, which may look like anything. */
function withoutTexts(formula: string): string {
  return formula.replace(/"[^"]*"/g, '""');
}

/** The formula without texts nor references: its functions, names, signs and constants. */
export function skeletonOf(formula: string): string {
  return withoutTexts(formula).replace(referencePattern, "@");
}

export function referencesOf(
  { formula, sheet }: Pick<Formula, "formula" | "sheet">,
  plan: WorkbookPlan,
): readonly Reference[] {
  return [...withoutTexts(formula).matchAll(referencePattern)].map(([text, quoted, first = "", last = first]) => {
    const target = quoted?.replaceAll("''", "'") ?? sheet;
    return { text, sheet: target, cells: cellsBetween(target, first, last, plan) };
  });
}

function cellsBetween(sheet: string, first: string, last: string, plan: WorkbookPlan): Reference["cells"] {
  const [from, to] = [first, last].map((address) => parseCellRef(address.replaceAll("$", "")));
  const rows = numbers((from?.row ?? 0) + 1, (to?.row ?? 0) + 1);
  const columns = numbers((from?.col ?? 0) + 1, (to?.col ?? 0) + 1);
  const written = cellsByPlace(plan).get(sheet);
  return rows.flatMap((row) => columns.map((column) => written?.get(placeKey(row, column))));
}

type CellsByPlace = ReadonlyMap<string, ReadonlyMap<string, CellPlan>>;

/** Made once a plan: its formulas point at a million cells. */
const known = new WeakMap<WorkbookPlan, CellsByPlace>();

function cellsByPlace(plan: WorkbookPlan): CellsByPlace {
  const cells = known.get(plan) ?? indexOf(plan);
  known.set(plan, cells);
  return cells;
}

function indexOf({ sheets }: WorkbookPlan): CellsByPlace {
  return new Map(
    sheets.map((sheet) => [
      sheet.name,
      new Map(sheet.cells.map((cell) => [placeKey(cell.row, cell.column), cell] as const)),
    ]),
  );
}

function placeKey(row: number, column: number): string {
  return `${row} ${column}`;
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
