/** No page is printed so small that a letter of a cell or of a chart is under eight points, as Excel shrinks it to the paper. */
import { least, lettersOf } from "./printed-area";
import { plannedVariantOf } from "../../../src/budget/comparison/planned-variant";
import { wholeComparisonOf } from "../../../src/budget/comparison/whole-comparison";
import { pageIds } from "../../../src/budget/pages";
import { readWholeCase } from "../../../src/budget/read-whole-case";
import { comparisonPlan } from "../../../src/workbook/comparison/comparison-plan";
import { budgetExamples, examples } from "../../examples";
import { planOf } from "../../plan-of";
import { today } from "../../today";

const isForClients = ({ audience }: ReturnType<typeof planOf>["sheets"][number]) => audience === "client";

test.each(examples)("the pages of $name are printed in letters of eight points at least", ({ json }) => {
  const sheets = planOf(json).sheets.filter(isForClients);
  expect(sheets.length).toBeGreaterThanOrEqual(2);
  expect(sheets.filter((sheet) => lettersOf(sheet) < least).map((sheet) => [sheet.name, lettersOf(sheet)])).toEqual([]);
});

/** Those that a budget adds to the pages of its contract. */
const pages = ["Budget", "Suivi", "Dialogue", "Cerfa 12156", "Compte rendu 15059", "Écritures"];

test.each(budgetExamples)("all pages that $name may have are printed so", ({ json }) => {
  const sheets = planOf({ ...(json as object), pages: pageIds }).sheets.filter(isForClients);
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(pages));
  expect(sheets.filter((sheet) => lettersOf(sheet) < least).map((sheet) => [sheet.name, lettersOf(sheet)])).toEqual([]);
});

test.each([2, 3, 4])("a comparison of %i budgets is printed so", (count) => {
  const json = budgetExamples[0]?.json;
  const variants = Array.from({ length: count }, (_, index) =>
    plannedVariantOf(`une variante au nom assez long ${index}`, readWholeCase(json, today)),
  );
  const [sheet] = comparisonPlan(wholeComparisonOf(variants), "1.0.0").sheets;
  expect(sheet && lettersOf(sheet)).toBeGreaterThanOrEqual(least);
});
