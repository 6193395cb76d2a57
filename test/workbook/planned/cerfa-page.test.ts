/** The page Cerfa 12156: figures that one reckons by hand from what is planned, and the year that it is of. */
import type { CellValue } from "../../../src/workbook/plan";
import { budgetExamples } from "../../examples";
import { planOf } from "../../plan-of";

const tierTwo = budgetExamples.find(({ name }) => name.includes("taille-2"))?.json as object;
const pages = ["cerfa"];

function pageOf(json: object) {
  const { cells = [], ...sheet } = planOf(json).sheets.find(({ name }) => name === "Cerfa 12156") ?? {};
  const at = (row: number, column: number): CellValue | undefined =>
    cells.find((one) => one.row === row && one.column === column)?.value;
  /** Beside an amount: the row of the grant names a code too. */
  const coded = (code: string) =>
    cells.filter(({ value, row, column }) => value === code && typeof at(row, column + 1) === "number");
  const labelled = (label: string) => cells.filter(({ value }) => value === label);
  return {
    sheet,
    texts: cells.map(({ value }) => value),
    ofCode: (code: string) => {
      const [found, other] = coded(code).map(({ row, column }) => at(row, column + 1));
      return other === undefined ? found : "on two rows";
    },
    ofLabel: (label: string) => labelled(label).map(({ row, column }) => at(row, column + 2)),
  };
}

test("an amount that the contract does not say is in no total: what is added up without it says so", () => {
  // 12 rents of 20 000 against the 110 000 that are known of the grant.
  const charges = [{ nature: "rent", monthly: 20000, first: "2026-01", last: "2026-12" }];
  const page = pageOf({ name: "CPTS du Marais", population: 62000, signature: "2025-03-03", pages, charges });
  expect(page.ofLabel("Total des produits, connu")).toEqual([110000]);
  expect(page.ofLabel("Insuffisance prévisionnelle, connu")).toEqual([130000]);
  expect(page.texts).not.toContain("Total des produits");
});

describe("a tier 2 in its year 2", () => {
  const page = pageOf({ ...tierTwo, pages });

  // By hand for 2026. 601: 1 350 + 2 900 of equipment; 606: 12 × 45; 613: 12 × (650 + 110); 616: 620 × 10 / 12 = 516,67;
  // 65x: 12 × 240 + 1 440 of software; 62x: 12 × (85 + 18) + 500 of dues.
  test.each([
    ["601", 4250],
    ["606", 540],
    ["60", 4790],
    ["613", 9120],
    ["616", 517],
    ["618", 9400],
    ["61", 19037],
    ["62x", 1736],
    ["65x", 4320],
    ["aci", 275500],
    ["73x", 0],
    ["74orgasoc", 0],
    ["74x", 12000],
    ["756", 1860],
    ["75", 1860],
    ["864", 2400],
    ["870", 2400],
    ["875", 0],
  ])("has on line %s %i euros", (code, amount) => {
    expect(page.ofCode(code)).toBe(amount);
  });

  test("balances, and says so on both sides", () => {
    expect([page.ofLabel("Total des charges"), page.ofLabel("Total des produits")]).toEqual([[289360], [289360]]);
    expect(page.ofLabel("Total général")).toEqual([289360, 289360]);
  });

  test("is one sheet in portrait among the client's, of the year in progress, that says what was not read", () => {
    expect(page.sheet).toMatchObject({ audience: "client", print: { orientation: "portrait", pagesTall: 1 } });
    expect(page.texts).toContain("Exercice 2026");
    expect(page.texts.filter((text) => /12156\*06/.test(String(text)))).toHaveLength(1);
    expect(page.texts.filter((text) => /^Compte de l'ACI/.test(String(text)))).toHaveLength(1);
  });
});

test.each([
  ["73", "73x"],
  ["74", "74orgasoc"],
] as const)("the grant stands on its own line no more once it is of class %s", (product, line) => {
  const page = pageOf({ ...tierTwo, pages, accounting: { product } });
  expect([page.ofCode("aci"), page.ofCode(line)]).toEqual([0, 275500]);
  expect(page.texts.filter((text) => /^Compte de l'ACI/.test(String(text)))).toEqual([]);
});

test("a budget that is not balanced shows what is missing, and its grand totals stay equal", () => {
  const rent = { nature: "rent", amount: 1000.6, first: "2026-11" };
  const page = pageOf({ ...tierTwo, pages, staff: [], charges: [rent], resources: [] });
  expect([page.ofLabel("Excédent prévisionnel"), page.ofLabel("Total général")]).toEqual([[274499], [275500, 275500]]);
  const poor = pageOf({ ...tierTwo, pages, staff: [], charges: [{ ...rent, amount: 300000 }], resources: [] });
  expect([poor.ofLabel("Insuffisance prévisionnelle"), poor.ofLabel("Total général")]).toEqual([
    [24500],
    [300000, 300000],
  ]);
});

test("amounts of the grant that nobody knows are counted on the page, not taken for zero in silence", () => {
  const page = pageOf({ ...tierTwo, pages, suggestions: false });
  expect(page.texts.filter((text) => /montant\(s\) de l'ACI/.test(String(text)))).toHaveLength(1);
});
