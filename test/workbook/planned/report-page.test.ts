/** The page Compte rendu 15059: what was planned and what was done, as one reckons them by hand. */
import type { CellValue } from "../../../src/workbook/plan";
import { budgetExamples } from "../../examples";
import { planOf } from "../../plan-of";

const tierTwo = budgetExamples.find(({ name }) => name.includes("taille-2"))?.json as object;
const asked = { ...tierTwo, pages: ["report"] };
const actual = (line: string, amount: number, date = "2026-06-30") => ({ line, amount, date });

function pageOf(json: object) {
  const { cells = [], ...sheet } = planOf(json).sheets.find(({ name }) => name === "Compte rendu 15059") ?? {};
  const rowsFrom = (column: number, value: CellValue) =>
    cells.filter((one) => one.column === column && one.value === value).map(({ row }) => row);
  const along = (row: number | undefined) =>
    [3, 4, 5, 6, 7].map((column) => cells.find((one) => one.row === row && one.column === column)?.value);
  return {
    sheet,
    texts: cells.map(({ value }) => value),
    ofCode: (code: string) => along(rowsFrom(2, code)[0]),
    ofLabel: (label: string) => along(rowsFrom(1, label)[0]),
  };
}

describe("a tier 2 in its year 2", () => {
  // Planned, by hand: 601 4 250; 606 540; 613 9 120; the grant 275 500 (as the page of the cerfa).
  const actuals = [
    actual("601", 4000),
    actual("606", 600.4),
    actual("606", 20.1),
    actual("613", 10000.5),
    actual("613", -0.5),
    actual("616", -0.5),
    actual("67x", 12),
    actual("aci", 180000),
    actual("756", 20000),
    // Of the year before: it counts for nothing.
    actual("601", 999, "2025-12-31"),
  ];
  const page = pageOf({ ...asked, actuals });

  test.each([
    ["601", [4250, 4000, -250, 4000 / 4250, ""]],
    ["606", [540, 621, 81, 621 / 540, "à expliquer"]],
    ["60", [4790, 4621, -169, 4621 / 4790, ""]],
    ["613", [9120, 10000, 880, 10000 / 9120, ""]],
    ["616", [517, -1, -518, -1 / 517, "à expliquer"]],
    ["618", [9400, "à saisir", "", "", ""]],
    ["61", [19037, 9999, "", "", ""]],
    ["67x", [0, 12, 12, "", "à expliquer"]],
    ["66x", [0, "", "", "", ""]],
    ["aci", [275500, 180000, -95500, 180000 / 275500, "à expliquer"]],
    ["86", [2400, null, "", "", ""]],
    ["87", [2400, null, "", "", ""]],
  ] as const)("has on line %s %j", (code, cells) => {
    expect(page.ofCode(code)).toEqual(cells);
  });

  test("adds rounded lines, and says that what lacks a line is no total", () => {
    expect(page.ofLabel("Total des charges, connu").slice(0, 3)).toEqual([289360, 14632, ""]);
    expect(page.ofLabel("Total des produits, connu").slice(0, 3)).toEqual([289360, 200000, ""]);
    expect(page.ofLabel("Résultat").slice(0, 3)).toEqual([0, "", ""]);
  });

  test("says what the grant makes of all that was received: nine tenths", () => {
    expect(page.ofLabel("Subvention (ACI) réalisée\u00a0:").slice(1, 4)).toEqual([180000, "sa part\u00a0:", 0.9]);
  });

  test("is one sheet in portrait among the client's, of the year in progress, that says what was not read", () => {
    expect(page.sheet).toMatchObject({ audience: "client", print: { orientation: "portrait", pagesTall: 1 } });
    expect(page.texts).toContain("Exercice 2026");
    expect(page.texts.filter((text) => /première main/.test(String(text)))).toHaveLength(1);
  });
});

test("once every planned line is said, its totals have their gap, and the result is known", () => {
  const charges = [{ nature: "rent", amount: 1000, first: "2026-11" }];
  const said = { ...asked, staff: [], charges, resources: [], actuals: [actual("613", 900), actual("aci", 275500)] };
  const page = pageOf(said);
  expect(page.ofLabel("Total des charges")).toEqual([1000, 900, -100, 0.9, ""]);
  expect(page.ofLabel("Résultat").slice(0, 3)).toEqual([274500, 274600, 100]);
});

test("as long as Réalisé says nothing of the year in progress, it is of the last, all to be entered", () => {
  const page = pageOf({ ...asked, actuals: [actual("601", 5, "2025-10-01")] });
  expect(page.texts).toContain("Exercice 2025");
  expect(page.ofCode("601").slice(1, 2)).toEqual([5]);
  expect(page.ofLabel("Subvention (ACI) réalisée\u00a0:").slice(1, 4)).toEqual([
    "à saisir",
    "sa part\u00a0:",
    "à saisir",
  ]);
});

test("of nothing received at all, the grant makes no part, and the sentence says so", () => {
  const page = pageOf({ ...asked, resources: [], actuals: [actual("aci", 0)] });
  expect(page.ofLabel("Subvention (ACI) réalisée\u00a0:").slice(1, 4)).toEqual([0, "sa part\u00a0:", "aucune"]);
});

test("a line that lacks a planned amount has no gap, whatever was done", () => {
  const charges = [{ nature: "rent", monthly: null, first: "2026-01", last: "2026-12" }];
  const page = pageOf({ ...asked, charges, actuals: [actual("613", 900)] });
  expect(page.ofCode("613")).toEqual(["à saisir", 900, "", "", ""]);
  expect(page.ofCode("61")[0]).toBe("à saisir");
});
