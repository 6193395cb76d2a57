/** What a person wrote beside the lists of a budget is told from the lists, wherever their rows went. */
import { ourNames } from "../../../src/hosts/our-names";
import { writtenBesideLists } from "../../../src/workbook/own/written-beside-lists";
import { withOwnCells } from "../../../src/workbook/own/with-own-cells";
import { writtenIn } from "../../../src/workbook/own/written";
import type { CellPlan } from "../../../src/workbook/plan";
import { budgetExamples } from "../../examples";
import { planOf } from "../../plan-of";

const plan = planOf(budgetExamples[0]?.json);
const names = ourNames(plan.names.map(({ name, refersTo }) => ({ name, formula: refersTo })));
const sheetCalled = (wanted: string) => plan.sheets.filter(({ name }) => name === wanted);
const own = (row: number, column: number, value: string): CellPlan => {
  return { row, column, value, role: "own", format: "text" };
};

test.each(["Charges", "Postes", "Produits", "Clés et virements", "Réalisé"])(
  "%s as it was built holds nothing of a person's, its rows filled or not",
  (name) => {
    expect(sheetCalled(name).map((sheet) => writtenBesideLists(sheet, sheet.cells, names))).toEqual([[]]);
    expect(sheetCalled(name).map((sheet) => writtenIn(sheet, sheet.cells).own)).toEqual([[]]);
  },
);

test("a note beside a list is a person's, one in a list is its own", () => {
  const [beside, inside] = [own(7, 17, "À revoir en juin"), own(90, 14, "Devis demandé")];
  const written = sheetCalled("Charges").map((sheet) => {
    return writtenBesideLists(sheet, [...sheet.cells, beside, inside], names);
  });
  expect(written).toEqual([[beside]]);
});

test("what a person wrote over a cell of a list is read with it, and never put back as a text", () => {
  const [sheet] = sheetCalled("Charges").map((one) => withOwnCells(one, [own(100, 5, "=1+1")]));
  expect(sheet?.cells.filter(({ row, column }) => row === 100 && column === 5)).toMatchObject([{ value: null }]);
});

const forms = planOf({ ...(budgetExamples[0]?.json as object), pages: ["cerfa", "report"] });

test.each(["Cerfa 12156", "Compte rendu 15059"])(
  "on %s what is filled in by hand is a person's, and comes back",
  (name) => {
    const [sheet] = forms.sheets.filter((one) => one.name === name);
    const blank = sheet?.cells.filter(({ value, role }) => value === null && role.startsWith("input")) ?? [];
    expect(blank.length).toBeGreaterThan(10);
    const filled = blank.map((cell) => ({ ...cell, value: "Écrit à la main" }));
    const others = sheet?.cells.filter((cell) => !blank.includes(cell)) ?? [];
    const { own, over } = sheet === undefined ? { own: [], over: [] } : writtenIn(sheet, [...others, ...filled]);
    expect([own.length, over]).toEqual([blank.length, []]);
    const again = sheet && withOwnCells(sheet, own);
    expect(again?.cells.filter(({ value }) => value === "Écrit à la main")).toHaveLength(blank.length);
  },
);
