/** The pages of a budget: figures that one reckons by hand, beside what they are reckoned from. */
import { dayOf } from "../../../src/agreement/day";
import type { CellPlan, CellValue } from "../../../src/workbook/plan";
import { community } from "../../budget/community";
import { planOf } from "../../plan-of";

const json = {
  ...community,
  charges: [
    { nature: "rent", monthly: 1000, first: "2021-01", last: "2021-12", mission: "operating" },
    { nature: "fees", amount: 600, first: "2021-02", mission: "pathways" },
  ],
  transfers: [{ from: "pathways", to: "operating", amount: 5000, date: "2021-06-01" }],
};

/** Nobody has said all its amounts yet, nor what the bank holds. */
const lacking = { name: "CPTS du Marais", population: 62000, signature: "2025-03-03", charges: [] };

function cellsOf(name: string, planned: object): readonly CellPlan[] {
  const sheet = planOf(planned).sheets.find((one) => one.name === name);
  return sheet?.cells ?? [];
}

/** The rows whose first cell holds a label, from its second on. */
function rowsOf(label: string, cells: readonly CellPlan[]): readonly (readonly CellValue[])[] {
  const rows = cells.filter(({ column, value }) => column === 1 && value === label).map(({ row }) => row);
  return rows.map((row) => cells.filter((one) => one.row === row && one.column > 1).map(({ value }) => value));
}

test("Budget says what each year is granted, costs and keeps", () => {
  // 60 000 + 74 500 + 35 000 + 15 000 secure, no result at a rate of 0; 12 000 of rent and 600 of fees; no rate is needed.
  const [year] = rowsOf("2021", cellsOf("Budget", json));
  expect(year).toEqual([184500, 0, 0, 0, 12600, 171900, "Excédent", 0]);
});

test("Budget says what each envelope keeps once money has moved from one to another", () => {
  const cells = cellsOf("Budget", json);
  expect(rowsOf("Fonctionnement", cells)[0]?.slice(4)).toEqual([12000, 0, 48000, 5000, 53000]);
  expect(rowsOf("Parcours pluriprofessionnels", cells)[0]?.slice(4)).toEqual([600, 0, 34400, -5000, 29400]);
});

describe("the first page", () => {
  const sentences = (planned: object) => cellsOf("Synthèse", planned).map(({ value }) => value);
  const scheme = { ...json, accounting: { product: "73" } };

  test("says how many things its budget has to say, which Contrôles gives one by one", () => {
    // Subsidies of 184 500 are beyond the threshold of 153 000.
    expect(sentences(json)).toContain("ℹ Points à savoir du budget : 1 (feuille Contrôles).");
    const told = rowsOf("Points à savoir du budget", cellsOf("Contrôles", json));
    expect(told).toEqual([["", "", 1]]);
  });

  test("says that nothing is to be said where nothing is, of a grant that a scheme sets", () => {
    expect(sentences(scheme)).toContain("Rien à signaler.");
  });
});

test("Trésorerie is lowest on the eve of the next payment, once a year of rent is paid", () => {
  // From 31 January on: 500 less twelve rents of 1 000 and 600 of fees; the second year is advanced on 1 January 2022.
  const cells = cellsOf("Trésorerie", { ...json, situation: { day: "2021-01-31", bankBalance: 500 } });
  expect(rowsOf("Prudent", cells)[0]?.slice(0, 2)).toEqual([-12100, dayOf(2021, 12, 31)]);
});

test("an amount that the contract does not say is « à saisir », in no balance, and no surplus is told", () => {
  // Tier 2 under the amendment: access to care and the crisis plan are known in total only, five amounts of each year.
  const cells = cellsOf("Budget", lacking);
  const [year] = rowsOf("2026", cells);
  expect(year?.slice(-3)).toEqual([110000, "5 à saisir", ""]);
  expect(rowsOf("Accès aux soins", cells)[0]).toEqual([
    "à saisir",
    "à saisir",
    "à saisir",
    0,
    0,
    0,
    "à saisir",
    0,
    "à saisir",
  ]);
  expect(rowsOf("Total connu", cells)[0]).toEqual([110000, 0, 95000, 0, 0, 0, "à saisir", 0, "à saisir"]);
});

test("without the balance of the bank nothing is said of the lowest point", () => {
  const cells = cellsOf("Trésorerie", lacking);
  expect(rowsOf("Prudent", cells)[0]?.slice(0, 2)).toEqual(["à calculer", "à calculer"]);
  expect(rowsOf("Solde en banque à la situation", cells)[0]?.slice(0, 2)).toEqual([null, "à calculer"]);
});

test("without a plan there is no page of it, and Trésorerie counts no charge", () => {
  const names = planOf(community).sheets.map(({ name }) => name);
  expect(names).not.toContain("Budget");
  expect(names).not.toContain("Calculs budget");
  expect(cellsOf("Trésorerie", community).some(({ value }) => value === "Charges")).toBe(false);
});
