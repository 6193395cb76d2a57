/** A page that does not hold all of its sheet ends between two blocks, or between two entries, as Excel reckons its rows. */
import { plannedVariantOf } from "../../../src/budget/comparison/planned-variant";
import { wholeComparisonOf } from "../../../src/budget/comparison/whole-comparison";
import { pageIds } from "../../../src/budget/pages";
import { readWholeCase } from "../../../src/budget/read-whole-case";
import { comparisonPlan } from "../../../src/workbook/comparison/comparison-plan";
import type { SheetPlan } from "../../../src/workbook/plan";
import { budgetExamples, examples } from "../../examples";
import { planOf } from "../../plan-of";
import { today } from "../../today";
import { firstRowsOfPages } from "./printed-area";

const comparisonOf = (jsons: readonly unknown[]) => {
  const variants = jsons.map((json, rank) => plannedVariantOf(`Variante ${rank}`, readWholeCase(json, today)));
  const [sheet] = comparisonPlan(wholeComparisonOf(variants), "1.0.0").sheets;
  return sheet as SheetPlan;
};

/** What a row begins with, and what stands above it. */
function begunBy(sheet: SheetPlan, row: number) {
  const at = (wanted: number) => sheet.cells.find((cell) => cell.row === wanted && cell.column === 1);
  return { role: at(row)?.role, above: at(row - 1)?.value ?? null };
}

const all = [...budgetExamples, ...examples.filter(({ name }) => /avenant-2|taille-4|proposition/.test(name))];

test.each([2, 3, 4])("of %i cases compared, each page begins with the head of a block", (count) => {
  const sheet = comparisonOf(all.slice(0, count).map(({ json }) => json));
  const [first, ...others] = firstRowsOfPages(sheet);
  expect(first).toBe(1);
  expect([1, 2]).toContain(others.length);
  expect(others.map((row) => begunBy(sheet, row))).toEqual(others.map(() => ({ role: "head", above: null })));
});

test.each(budgetExamples)(
  "the entries of $name are cut between two, never between a debit and its credit",
  ({ json }) => {
    const sheets = planOf({ ...(json as object), pages: pageIds }).sheets;
    const sheet = sheets.find(({ name }) => name === "Écritures") as SheetPlan;
    const numberOf = (row: number) => sheet.cells.find((one) => one.row === row && one.column === 3)?.value;
    const heads = sheet.cells.find(({ value }) => value === "Journal")?.row ?? 0;
    const [, ...others] = firstRowsOfPages(sheet);
    expect(others.length).toBeGreaterThan(1);
    // A page begins either above the journal or with an entry that is not the first.
    const journal = others.filter((row) => row > heads);
    expect(journal.length).toBeGreaterThan(0);
    expect(journal.map((row) => numberOf(row) === numberOf(row - 1))).toEqual(journal.map(() => false));
    expect(journal.every((row) => row > heads + 1)).toBe(true);
  },
);
