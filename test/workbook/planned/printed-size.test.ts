/** No page is printed so small that its letters are under eight points, as Excel shrinks it to the paper. */
import { columnsOfArea, rowsOfArea } from "./printed-area";
import { pageIds } from "../../../src/budget/pages";
import { budgetExamples, examples } from "../../examples";
import { planOf } from "../../plan-of";

const inch = 72;
/** A4 less the margins of the file, in points. */
const paper = {
  portrait: { width: 595 - inch, height: 842 - 1.35 * inch },
  landscape: { width: 842 - inch, height: 595 - 1.35 * inch },
} as const;
/** Of the ordinary letters. */
const [usual, least] = [11, 8];

/** By how much a page is shrunk: never enlarged. */
function sizeOf(sheet: ReturnType<typeof planOf>["sheets"][number]): number {
  const { width, height } = paper[sheet.print.orientation];
  const across = width / columnsOfArea(sheet);
  const down = ((sheet.print.pagesTall ?? Infinity) * height) / rowsOfArea(sheet);
  return usual * Math.min(1, across, down);
}

const isForClients = ({ audience }: ReturnType<typeof planOf>["sheets"][number]) => audience === "client";

test.each(examples)("the pages of $name are printed in letters of eight points at least", ({ json }) => {
  const sheets = planOf(json).sheets.filter(isForClients);
  expect(sheets.length).toBeGreaterThan(2);
  expect(sheets.filter((sheet) => sizeOf(sheet) < least).map((sheet) => [sheet.name, sizeOf(sheet)])).toEqual([]);
});

/** Those that a budget adds to the pages of its contract. */
const pages = ["Budget", "Suivi", "Dialogue", "Cerfa 12156", "Compte rendu 15059", "Écritures"];

test.each(budgetExamples)("all pages that $name may have are printed so", ({ json }) => {
  const sheets = planOf({ ...(json as object), pages: pageIds }).sheets.filter(isForClients);
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(pages));
  expect(sheets.filter((sheet) => sizeOf(sheet) < least).map((sheet) => [sheet.name, sizeOf(sheet)])).toEqual([]);
});
