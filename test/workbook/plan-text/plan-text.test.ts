/** The golden files say a plan in a tenth of the lines of its cells: whatever changes in it must still change them. */
import fc from "fast-check";
import type { CellPlan, SheetPlan } from "../../../src/workbook/plan";
import { examples } from "../../examples";
import { planOf } from "../../plan-of";
import { changesOf } from "./changes-of";
import { planText } from "./plan-text";

const plan = planOf(examples.find(({ name }) => name === "proposition-2019")?.json);
const textOf = (sheet: SheetPlan) => planText({ ...plan, sheets: [sheet] });
const written = plan.sheets.map((sheet) => ({ sheet, text: textOf(sheet) }));

const anyCell = fc.constantFrom(...written).chain(({ sheet, text }) => {
  return fc.record({ sheet: fc.constant(sheet), text: fc.constant(text), cell: fc.constantFrom(...sheet.cells) });
});
const anyFormula = anyCell.filter(({ cell }) => cell.formula !== undefined);

function textWith(sheet: SheetPlan, cell: CellPlan, other: CellPlan): string {
  return textOf({ ...sheet, cells: sheet.cells.map((one) => (one === cell ? other : one)) });
}

const reference = /[A-Z]+\$?\d+/;

/** The formula with one of its references a row lower, as a slip of the hand makes it. */
function slipped(formula: string, rank: number): string {
  const found = [...formula.matchAll(new RegExp(reference, "g"))].map(({ index, 0: text }) => ({ index, text }));
  const { index, text } = found[rank % found.length] ?? { index: 0, text: "" };
  const lower = text.replace(/\d+/, (row) => String(Number(row) + 1));
  return `${formula.slice(0, index)}${lower}${formula.slice(index + text.length)}`;
}

test("a cell's value, formula, look, link, key or place cannot change without the text", () => {
  fc.assert(
    fc.property(anyCell, ({ sheet, cell, text }) => {
      expect(changesOf(cell).map((other) => textWith(sheet, cell, other))).not.toContain(text);
    }),
    { numRuns: 30 },
  );
});

test("a formula cannot point one row lower without the text", () => {
  const pointing = anyFormula.filter(({ cell }) => reference.test(cell.formula ?? ""));
  fc.assert(
    fc.property(pointing, fc.nat(20), ({ sheet, cell, text }, rank) => {
      const other = { ...cell, formula: slipped(cell.formula ?? "", rank) };
      expect(textWith(sheet, cell, other)).not.toBe(text);
    }),
    { numRuns: 100 },
  );
});

test("a formula cannot give way to its value, or to a cell that is gone, without the text", () => {
  fc.assert(
    fc.property(anyFormula, ({ sheet, cell, text }) => {
      const { formula: _formula, ...typedOver } = cell;
      const without = textOf({ ...sheet, cells: sheet.cells.filter((one) => one !== cell) });
      expect([textWith(sheet, cell, typedOver), without]).not.toContain(text);
    }),
    { numRuns: 30 },
  );
});

test("nothing around the cells, be it a validation, a chart or a name, can change without the text", () => {
  const frame = { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, cells: [] })) };
  const changed = changesOf(frame);
  expect(changed.length).toBeGreaterThan(500);
  expect(changed.map(planText)).not.toContain(planText(frame));
});
