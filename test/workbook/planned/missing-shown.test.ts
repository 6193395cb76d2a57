/** What nobody said yet is « à saisir » on each page, is in no total, and is counted as the answer counts it. */
import { pageIds } from "../../../src/budget/pages";
import type { CellValue } from "../../../src/workbook/plan";
import { coordinator, taxesToEnter } from "../../engines/taxes-to-enter";
import { answerTo } from "../../budget/read-plan";
import { planOf } from "../../plan-of";

function rowsOf(json: object, sheet: string): readonly (readonly CellValue[])[] {
  const cells = planOf(json).sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const rows = [...new Set(cells.map(({ row }) => row))];
  const at = (row: number, column: number) => cells.find((one) => one.row === row && one.column === column)?.value;
  return rows.map((row) => Array.from({ length: 10 }, (_, column) => at(row, column + 1) ?? null));
}

const rowOf = (json: object, sheet: string, label: string) => rowsOf(json, sheet).find(([first]) => first === label);

/** Charges without an amount, in a contract that lacks some too; nobody asked the bank. */
const lacking = {
  population: 62000,
  signature: "2025-03-03",
  situation: { day: "2026-06-30" },
  charges: [{ nature: "rent", amount: null, first: "2026-01", last: "2026-12" }],
  pages: pageIds,
};

test("the follow-up of a charge without an amount has nothing left, ahead or landed that is a zero", () => {
  const [, planned, actual, , left, ahead, , landing] = rowOf(lacking, "Suivi", "Fonctionnement") ?? [];
  expect([planned, left, ahead, landing]).toEqual(["à saisir", "à saisir", "à saisir", "à saisir"]);
  expect(actual).toBe(0);
  expect(rowOf(lacking, "Suivi", "Total connu des charges")?.[7]).toBe("à saisir");
});

test("a class of the form whose lines all lack their amount is no zero", () => {
  const [, , amount] = rowOf(lacking, "Cerfa 12156", "61 Services extérieurs") ?? [];
  expect(amount).toBe("à saisir");
  expect(rowOf(lacking, "Cerfa 12156", "60 Achats")?.[2]).toBe(0);
});

test("eighteen months that lack amounts have a known total, and charges that nobody said are none of it", () => {
  expect(rowOf(lacking, "Trésorerie", "Total")).toBeUndefined();
  expect(rowOf(lacking, "Trésorerie", "Total connu")?.[4]).toBe("à saisir");
  const known = {
    ...lacking,
    tier: 3,
    population: undefined,
    charges: [{ nature: "rent", amount: 900, first: "2026-07" }],
  };
  expect(rowOf(known, "Trésorerie", "Total")?.[4]).toBe(900);
});

test("without a signature, a sum that lacks amounts says that it holds what is known", () => {
  const undated = { population: 62000 };
  const labels = rowsOf(undated, "Synthèse").map(([first]) => first);
  expect(labels).toEqual(expect.arrayContaining(["Total, aux taux saisis (montants connus)"]));
  expect(rowsOf(undated, "Détail").map(([first]) => first)).toEqual(
    expect.arrayContaining(["Total sûr (connu)", "Total de l'année (connu)", "Total connu"]),
  );
  expect(rowsOf({ tier: 3 }, "Synthèse").map(([first]) => first)).toContain("Total, aux taux saisis");
});

const beyond = { ...coordinator, start: "2035-01-01", end: "2036-12-31" };

test.each([
  // A charge and the wages and contributions that nobody said; then the tax of four posts, of which one in 2030 alone.
  ["in two financial years to August and beyond", taxesToEnter[0].json, [2027, 2029, 2030], 3 + 4],
  ["of every year, before the table", taxesToEnter[1].json, [2021, 2022], 1],
  ["of years that no page computes", { ...lacking, charges: [], staff: [beyond] }, [2035, 2036], 1],
] as const)(
  "a payroll tax to enter %s is missing from the answer and counted in Contrôles",
  (_, json, years, count) => {
    expect(answerTo(json).budget?.missingTaxYears).toEqual(years);
    expect(rowOf(json, "Contrôles", "Montants à saisir : charges, postes et autres produits")?.[2]).toBe(count);
  },
);
