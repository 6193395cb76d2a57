/** No page of a budget is printed so small that its letters are under eight points, as Excel shrinks it to the paper. */
import { columnsOfArea, rowsOfArea } from "./printed-area";
import { pageIds } from "../../../src/budget/pages";
import { budgetExamples } from "../../examples";
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

/** Those that a budget adds to the pages of its contract, or changes. */
const pages = [
  "Synthèse",
  "Budget",
  "Suivi",
  "Dialogue",
  "Trésorerie",
  "Cerfa 12156",
  "Compte rendu 15059",
  "Écritures",
];

test.each(budgetExamples)("the pages of $name are printed in letters of eight points at least", ({ json }) => {
  const sheets = planOf({ ...(json as object), pages: pageIds }).sheets.filter(({ name }) => pages.includes(name));
  expect(sheets.map(({ name }) => name).sort()).toEqual([...pages].sort());
  const small = sheets.filter((sheet) => sizeOf(sheet) < least);
  expect(small.map((sheet) => [sheet.name, sizeOf(sheet)])).toEqual([]);
});
