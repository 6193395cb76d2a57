/** What a person left in an input cell and no case can hold: the refusal says which cell, as the sheet calls it. */
import { readCase } from "../../src/funding/read-case";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { Refused } from "../../src/refusal/refused";
import { cell } from "../../src/workbook/address";
import type { FoundValue, FoundWorkbook } from "../../src/workbook/found";
import { inCells } from "../../src/workbook/in-cells";
import { caseOfWorkbook } from "../../src/workbook/read-inputs";
import { planOf } from "../plan-of";
import { today } from "../today";
import { fullCase } from "../workbench/budget-file";

const plan = planOf(fullCase);
const found = readXlsx(await writeXlsx(plan));
const inputs = plan.sheets.flatMap(({ name: sheet, cells }) =>
  cells.flatMap(({ input, row, column }) => (input === undefined ? [] : [{ input, sheet, row, column }])),
);
type Place = (typeof inputs)[number];

function holding({ sheet, row, column }: Place, value: FoundValue): FoundWorkbook {
  const put = (values: readonly (readonly FoundValue[])[]) =>
    values.map((cells, index) => (index === row - 1 ? Object.assign([...cells], { [column - 1]: value }) : cells));
  const sheets = found.sheets.map((one) => (one.name === sheet ? { ...one, values: put(one.values) } : one));
  return { ...found, sheets };
}

function whereRefused(place: Place, value: FoundValue, changes: object = {}): unknown {
  const workbook = holding(place, value);
  try {
    const read = caseOfWorkbook(workbook);
    if (read === null) throw new Error("No budget.");
    const changed = { ...read, ...changes };
    inCells({ workbook, case: read, changed }, () => readCase(changed, today));
    return "read";
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.where;
  }
}

const called = (key: string): Place => {
  const place = inputs.find(({ input }) => input === key);
  if (place === undefined) throw new Error(`No cell holds ${key}.`);
  return place;
};

test.each(["n'importe quoi", -5.5, 1e12])(
  "whatever input cell holds %j, it is read, or refused by its place",
  (value) => {
    const elsewhere = inputs.filter((place) => {
      const where = whereRefused(place, value) as { readonly place?: string } | "read";
      return where !== "read" && where.place !== `${place.sheet}!${cell(place.column, place.row)}`;
    });
    expect(elsewhere).toEqual([]);
  },
);

test.each([
  ["population", "beaucoup", "Population du territoire"],
  ["rate:pathways", 85, "Parcours pluriprofessionnels, Taux d'atteinte"],
  ["rate:pathways:3", 85, "Parcours pluriprofessionnels, Taux, année 3"],
  ["start:prevention", "bientôt", "Prévention, Démarrage"],
  ["balanceLag", 2.5, "Solde versé après l'anniversaire, en mois"],
  ["amount:AV2:pathways:fixed:2", "à voir", "Parcours pluriprofessionnels, Fixe, Taille 2 (Avenant 2 (2022))"],
] as const)("%s holding %j is called as the sheet calls it", (key, value, label) => {
  expect(whereRefused(called(key), value)).toMatchObject({ label });
});

test("without a population nor a tier, the cell of the population is where to begin", () => {
  expect(whereRefused(called("population"), null, { tier: null })).toMatchObject({ label: "Population du territoire" });
});

test("the only crisis date is said to be in the third cell, where the first two are left empty", () => {
  const third = called("crisis:3");
  expect(whereRefused(third, "jamais")).toMatchObject({ place: `${third.sheet}!${cell(third.column, third.row)}` });
});

test("what was said in the place of a cell is not laid at the door of that cell", () => {
  expect(whereRefused(called("population"), 62_000, { population: -1 })).toEqual({ path: "population" });
});
