/**
 * What people do to a workbook in a real spreadsheet program, then save (habits.md, H14 and H19): it gives the same
 * choices, or a sentence that says what is lost; never a figure that its own formulas do not give.
 */
import { toEuros } from "../../../src/agreement/money";
import { explain } from "../../../src/library/explain";
import { computeFunding, moneyOf } from "../../../src/funding/funding";
import { withOwnWork } from "../../../src/hosts/join-own-work";
import { ownInXlsx } from "../../../src/hosts/xlsx/own/own-in-xlsx";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/hosts/xlsx/write-xlsx";
import { cell } from "../../../src/workbook/address";
import type { InputKey } from "../../../src/workbook/input-key";
import { caseOfWorkbook } from "../../../src/workbook/read-inputs";
import { planOf } from "../../plan-of";
import { share } from "../../share";
import { readCase } from "../../today";
import { patience } from "../libreoffice";
import { readValues } from "../read-values";
import { describeWithUno, edited, type Edit } from "./edit";

const json = {
  name: "CPTS du Val",
  population: 62_000,
  schedule: "accord 2019",
  signature: "2020-03-01",
  missions: { access: { rate: 0.8 }, pathways: { rate: 0.7 }, prevention: { rate: 0.25 }, quality: { rate: 0.5 } },
  overrides: [{ line: "pathways", part: "variable", tier: 2, amount: 36_000.55 }],
};
const plan = planOf(json);
const otherCase = { ...json, name: "CPTS du Mont", population: 12_000 };

function placeOf(key: InputKey): { readonly sheet: string; readonly row: number; readonly column: number } {
  const found = plan.sheets.flatMap(({ name, cells }) =>
    cells.filter(({ input }) => input === key).map(({ row, column }) => ({ sheet: name, row, column })),
  );
  const [only] = found;
  if (only === undefined) throw new Error(`No cell holds ${key}.`);
  return only;
}

const population = placeOf("population");
const access = placeOf("rate:access");
const pathways = placeOf("rate:pathways");
const prevention = placeOf("rate:prevention");
const kept = placeOf("kept:access");
const basis = placeOf("prorationBasis");
const amount = placeOf("amount:ACI2019:pathways:variable:2");
const at = ({ row, column }: { readonly row: number; readonly column: number }) => cell(column, row);

/** The same choices are read: names follow what is moved. */
const harmless: readonly (readonly [string, readonly Edit[]])[] = [
  ["nothing", []],
  ["a row inserted above the population", [["insert row", population.sheet, population.row]]],
  ["a row inserted among the missions", [["insert row", access.sheet, pathways.row]]],
  ["a row inserted among the amounts", [["insert row", amount.sheet, amount.row]]],
  ["a column inserted before the rates", [["insert column", access.sheet, access.column]]],
  ["a blank row deleted", [["delete row", population.sheet, 4]]],
  ["a sheet renamed", [["rename sheet", amount.sheet, "Nos tarifs"]]],
  ["a sheet moved to the front", [["move sheet", population.sheet, 1]]],
  ["the population cut and pasted elsewhere", [["move cells", population.sheet, at(population), "K40"]]],
  [
    "a rate cut and pasted beside, then a row inserted, and the sheet renamed",
    [
      ["move cells", access.sheet, at(access), "J3"],
      ["insert row", access.sheet, 2],
      ["rename sheet", access.sheet, "Choix"],
    ],
  ],
  ["a sheet of one's own that copies the inputs", [["copy sheet", population.sheet, "Saisie (2)"]]],
  [
    "words of lists written in other letters",
    [
      ["type", kept.sheet, at(kept), " OUI "],
      ["type", basis.sheet, at(basis), "jours"],
    ],
  ],
  ["a client's page deleted", [["delete sheet", "Trésorerie"]]],
];

/** An input is gone, or is not told from another: a sentence says which, and no figure is given. */
const lost: readonly (readonly [string, readonly Edit[], RegExp])[] = [
  ["the row of the population deleted", [["delete row", population.sheet, population.row]], /Population du territoire/],
  ["the column of the rates deleted", [["delete column", access.sheet, access.column]], /./],
  ["the sheet of the amounts deleted", [["delete sheet", amount.sheet]], /./],
  [
    "the rows of the missions sorted from Z to A",
    [["sort rows", access.sheet, `A${access.row}:C${prevention.row}`]],
    /sa ligne porte «\sPrévention\s»/,
  ],
];

/** Cells change their places under names that do not follow, as in every spreadsheet program: the formulas' figures, or a sentence. */
const shuffled: readonly (readonly [string, readonly Edit[]])[] = [
  ["a rate moved over another", [["move cells", access.sheet, at(access), at(pathways)]]],
  ["the sheets of another budget brought in", [["bring", "other.xlsx"]]],
];

/** What is added to the workbook, and comes back with it. */
const addition = "a sheet of one's own, a note and a title written";
const added: readonly Edit[] = [
  ["add sheet", "Suivi", 0],
  ["type", "Suivi", "A1", "Salaires"],
  ["enter", "Suivi", "B1", "1200.5"],
  ["enter", "Suivi", "B2", "=B1*2+'Saisie'.B7"],
  ["rename sheet", population.sheet, "Nos choix"],
  ["type", "Synthèse", "A1", "Notre budget"],
  ["type", "Financement", "N3", "Vu en bureau"],
  ["type", "Trésorerie", "B12", "1"],
  ["type", "Exercices", "A1", "Perdu"],
  ["insert row", "Exercices", 5],
];

describeWithUno("In a LibreOffice that a person drives,", () => {
  const same = share(harmless, 2);
  const all = [...same, ...lost, ...shuffled, [addition, added] as const].map(([title, edits]) => ({ title, edits }));
  const files = new Map<string, Uint8Array>();

  beforeAll(async () => {
    const before = await writeXlsx(plan);
    const others = new Map([["other.xlsx", await writeXlsx(planOf(otherCase))]]);
    const after = await edited(
      all.map(({ edits }) => ({ before, edits })),
      others,
    );
    all.forEach(({ title }, index) => files.set(title, after[index] ?? new Uint8Array()));
  }, patience);

  const fileOf = (title: string): Uint8Array => files.get(title) ?? new Uint8Array();

  test.each(same)("after %s: the same choices", (title) => {
    expect(outcomeOf(fileOf(title))).toEqual(outcomeOf(fileOf("nothing")));
    expect(outcomeOf(fileOf(title))).toMatchObject({ name: json.name, population: json.population });
  });

  test(`after ${addition}: all of it comes back, and what cannot is told`, () => {
    const own = ownInXlsx(fileOf(addition), plan);
    const again = withOwnWork(plan, own);
    const sheetCalled = (name: string) => again.sheets.find((sheet) => sheet.name === name);
    const contents = sheetCalled("Suivi")?.cells.map(({ value, formula }) => formula ?? value);
    expect(contents).toEqual(["Salaires", 1200.5, "B1*2+'Saisie'!B7"]);
    expect(again.sheets[0]?.name).toBe("Suivi");
    expect(sheetCalled("Synthèse")?.cells.find(({ row, column }) => row === 1 && column === 1)?.value).toBe(
      "Notre budget",
    );
    expect(sheetCalled("Financement")?.cells.at(-1)).toMatchObject({ row: 3, column: 14, value: "Vu en bureau" });
    expect(sheetCalled("Exercices")).toEqual(plan.sheets.find(({ name }) => name === "Exercices"));
    expect(own.left).toEqual([
      { sheet: "Trésorerie", what: "over", cells: ["B12"] },
      { sheet: "Exercices", what: "moved" },
    ]);
  });

  test.each(lost)("after %s: a sentence", (title, _, says) => {
    expect(outcomeOf(fileOf(title))).toEqual({ refused: expect.stringMatching(says) as unknown });
  });

  test.each(shuffled)("after %s: what the formulas give, or a sentence", (title) => {
    const file = fileOf(title);
    const read = outcomeOf(file);
    const total =
      "refused" in read ? read.refused : toEuros(moneyOf(computeFunding(readCase(read)).rows, "central").total);
    expect([readValues(file).named("CPTS_Total"), expect.stringMatching(/\. /)]).toContainEqual(total);
  });
});

/** The case that a file gives, or the sentence that a person reads in its place. */
function outcomeOf(bytes: Uint8Array): object {
  try {
    return caseOfWorkbook(readXlsx(bytes)) ?? { refused: "" };
  } catch (error) {
    const refused = explain(error);
    if (refused === null) throw error;
    return { refused };
  }
}
