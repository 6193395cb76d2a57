/** No page is printed so small that its letters are under eight points, as Excel shrinks it to the paper. */
import { least, lettersOf } from "./printed-area";
import { pageIds } from "../../../src/budget/pages";
import { budgetExamples, examples } from "../../examples";
import { planOf } from "../../plan-of";

const isForClients = ({ audience }: ReturnType<typeof planOf>["sheets"][number]) => audience === "client";

test.each(examples)("the pages of $name are printed in letters of eight points at least", ({ json }) => {
  const sheets = planOf(json).sheets.filter(isForClients);
  expect(sheets.length).toBeGreaterThan(2);
  expect(sheets.filter((sheet) => lettersOf(sheet) < least).map((sheet) => [sheet.name, lettersOf(sheet)])).toEqual([]);
});

/** Those that a budget adds to the pages of its contract. */
const pages = ["Budget", "Suivi", "Dialogue", "Cerfa 12156", "Compte rendu 15059", "Écritures"];

test.each(budgetExamples)("all pages that $name may have are printed so", ({ json }) => {
  const sheets = planOf({ ...(json as object), pages: pageIds }).sheets.filter(isForClients);
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(pages));
  expect(sheets.filter((sheet) => lettersOf(sheet) < least).map((sheet) => [sheet.name, lettersOf(sheet)])).toEqual([]);
});
