/** Formulas that are copies of one another are given once to the grid: each must come back as the plan writes it. */
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { toCells } from "../../../src/hosts/workbench/render/cells";
import type { CellPlan, SheetPlan } from "../../../src/workbook/plan";
import { budgetExamples, examples } from "../../examples";
import { planOf } from "../../plan-of";
import { cell } from "../xlsx/full-plan";

interface Given {
  readonly f?: string;
  readonly si?: string;
}

type Rows = Record<number, Record<number, Given>>;

function given(cells: readonly CellPlan[], sheets: readonly SheetPlan[]): readonly (Given & CellPlan)[] {
  const rows = toCells(cells, sheets) as Rows;
  return cells.map((one) => ({ ...one, ...rows[one.row - 1]?.[one.column - 1] }));
}

/** As Univer reads a sheet: the formula of the first cell of a group, moved to the place of each other. */
function formulasOf(cells: readonly CellPlan[], sheets: readonly SheetPlan[] = []): readonly (string | undefined)[] {
  const lexer = new LexerTreeBuilder();
  const all = given(cells, sheets);
  const firsts = new Map(all.flatMap((one) => (one.f !== undefined && one.si !== undefined ? [[one.si, one]] : [])));
  return all.map(({ row, column, f, si }) => {
    const first = f === undefined && si !== undefined ? firsts.get(si) : undefined;
    const whole =
      first?.f === undefined ? f : lexer.moveFormulaRefOffset(first.f, column - first.column, row - first.row);
    return whole === undefined ? undefined : meaning(whole);
  });
}

/** Where it stands a formula means the same without its `$`, and Univer writes some ranges of one cell as that cell. */
function meaning(formula: string): string {
  return formula.replaceAll("$", "").replace(/([A-Z]+\d+):\1(?!\d)/g, "$1");
}

function wanted(cells: readonly CellPlan[]): readonly (string | undefined)[] {
  return cells.map(({ formula }) => (formula === undefined ? undefined : meaning(`=${formula}`)));
}

test.each([...examples, ...budgetExamples])(
  "every formula of $name comes back, and two in three are given at most",
  ({ json }) => {
    const { sheets } = planOf(json);
    for (const { cells } of sheets) expect(formulasOf(cells, sheets)).toEqual(wanted(cells));
    const all = sheets.flatMap(({ cells }) => wanted(cells).filter((formula) => formula !== undefined));
    const read = sheets.flatMap(({ cells }) => given(cells, sheets).filter(({ f }) => f !== undefined));
    expect(read.length / all.length).toBeLessThan(0.7);
  },
);

test.each([
  { why: "a text that looks like a cell", first: 'A1&"A1"', second: 'A2&"A2"', isShared: false },
  { why: "a sheet that is named like one", first: "'T1'!$A$1", second: "'T2'!$A$1", isShared: false },
  { why: "a function that is named like one", first: "LOG10(A1)", second: "LOG10(A2)", isShared: true },
  { why: "a row that is fixed", first: "A$1+B1", second: "A$1+B2", isShared: true },
  { why: "a row that is fixed elsewhere", first: "A$1+B1", second: "A$2+B2", isShared: false },
  { why: "a range that grows", first: "SUM(A$1:A1)", second: "SUM(A$1:A2)", isShared: true },
])("$why: $first, and below it $second", ({ first, second, isShared }) => {
  const cells = [cell(1, 3, null, { formula: first }), cell(2, 3, null, { formula: second })];
  expect(formulasOf(cells)).toEqual(wanted(cells));
  expect(given(cells, [])[1]?.f === undefined).toBe(isShared);
});
