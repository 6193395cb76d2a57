/** Every column of a client's page says what it holds, and words that hold the place of an amount stand where it would. */
import { pageIds } from "../../../src/budget/pages";
import { lookOf } from "../../../src/workbook/styles";
import { lackingBudget } from "../../engines/lacking-budget";
import { budgetExamples, examples } from "../../examples";
import { planOf } from "../../plan-of";

const whole = [...budgetExamples.map(({ json }) => json as object), lackingBudget.json];
const cases = [...examples.map(({ json }) => json), ...whole.map((json) => ({ ...json, pages: pageIds }))];
const pages = cases.flatMap((json) => planOf(json).sheets.filter(({ audience }) => audience === "client"));

test("no column of a printed table is without a head", () => {
  expect(pages.length).toBeGreaterThan(50);
  const blank = pages.flatMap(({ name, cells }) =>
    cells.filter(({ role, value }) => role === "head" && value === "").map(({ row, column }) => [name, row, column]),
  );
  expect(blank).toEqual([]);
});

test("a word that holds the place of a figure is set to the side where the figure would be", () => {
  const words = pages.flatMap(({ name, cells }) =>
    cells
      .filter(({ value }) => value === "à saisir" || value === "à calculer" || value === "inconnu")
      .map((cell) => ({ name, row: cell.row, column: cell.column, align: lookOf(cell).align, role: cell.role })),
  );
  expect(words.length).toBeGreaterThan(50);
  // A day read as words, after « le », begins where those words end.
  const sideOf = (role: string) => (role === "answer" ? "left" : "right");
  expect(words.filter(({ align, role }) => align !== sideOf(role))).toEqual([]);
});
