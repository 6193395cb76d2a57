/** Which formulas are copies of one, as a person makes them by filling. */
import { sharedFormulas } from "../../../src/hosts/workbench/render/shared-formulas";
import type { CellPlan } from "../../../src/workbook/plan";
import { examples } from "../../examples";
import { planOf } from "../../plan-of";

const cellWith = (formula: string | undefined, row: number, column: number): CellPlan => ({
  row,
  column,
  value: null,
  role: "calculation",
  format: "euros",
  ...(formula !== undefined && { formula }),
});

const pairs: readonly (readonly [isCopy: boolean, first: string, other: string, why: string])[] = [
  [true, "B2*2", "B3*2", "a reference that follows"],
  [true, "$B$2*2", "$B$2*2", "a reference that stays"],
  [false, "$B$2*2", "$B$3*2", "another one that stays"],
  [true, "SUM(A$1:B2)", "SUM(A$1:B3)", "a range held at one end"],
  [false, "B2*2", "B2*2", "the same text, which a fill would have moved"],
  [true, "'L''an 2'!C4+Saisie!D4", "'L''an 2'!C5+Saisie!D5", "a sheet whose name looks like a cell"],
  [false, 'IF(B2="C4",1,0)', 'IF(B3="C5",1,0)', "a text that looks like a cell"],
  [true, "LOG10(B2)+CPTS_Q4", "LOG10(B3)+CPTS_Q4", "a function and a name that end in digits"],
];

test.each(pairs)("%s: %s in one cell, %s in the cell below (%s)", (isCopy, first, other) => {
  const cells = [cellWith(first, 2, 5), cellWith(other, 3, 5)];
  const shared = sharedFormulas(cells);
  expect(cells.map((cell) => shared.get(cell)?.isFirst)).toEqual(isCopy ? [true, false] : [undefined, undefined]);
});

test("a cell without a formula, and a formula without a copy, share nothing", () => {
  expect(sharedFormulas([cellWith(undefined, 1, 1), cellWith("A1*2", 2, 1), cellWith("A1*3", 3, 1)]).size).toBe(0);
});

test("less than half of the formulas of an ordinary workbook are read one by one", () => {
  const json = examples.find(({ name }) => name === "taille-2")?.json;
  const cells = planOf(json).sheets.map((sheet) => sheet.cells.filter(({ formula }) => formula !== undefined));
  const copies = cells.flatMap((ofSheet) => [...sharedFormulas(ofSheet).values()].filter(({ isFirst }) => !isFirst));
  expect(copies.length).toBeGreaterThan(cells.flat().length / 2);
});
