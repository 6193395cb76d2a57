/** The summary of many communities: its totals by hand, in other programs too, and in a file that Office accepts. */
import type { CommunityFacts } from "../../src/communities/facts";
import type { Outcome } from "../../src/communities/outcomes";
import { summaryPlan } from "../../src/workbook/summary/summary-plan";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { describeWith } from "../engines/describe-with";
import { differences } from "../engines/differences";
import { recalculateInGnumeric, ssconvert } from "../engines/gnumeric";
import { validator, verdictOn } from "../engines/verdict";
import { recalculated } from "../engines/workbooks";
import { firstRowsOfPages, least, lettersOf } from "../workbook/planned/printed-area";

const known: CommunityFacts = {
  ...{ name: "A", tier: 2, schedule: "Accord de 2019", population: 62_000, granted: 287_000.5, secured: 200_000 },
  ...{ unknown: 0, cash: { "2024": 100_000.25, "2025": 50_000 }, missing: [], notes: ["Une note."] },
};
/** Not one of its amounts is known. */
const unknown: CommunityFacts = {
  ...{ ...known, name: "B", tier: 4, granted: null, secured: null, unknown: 3, cash: { "2025": null } },
  missing: ["Accès aux soins : à saisir."],
};
const outcomes: readonly Outcome[] = [
  { line: 2, name: "=1+1", department: "Ain (01)", file: "=1+1.xlsx", result: { facts: known } },
  { line: 3, name: "A*", department: "Ain (01)", file: 'L"Été.xlsx', result: { facts: { ...known, granted: 0.1 } } },
  { line: 4, name: "B", department: "", file: "B.xlsx", result: { facts: unknown } },
  {
    line: 5,
    name: "C",
    department: "Gard (30)",
    file: "",
    result: { problem: "Commune reçue : « Xyzzy », inconnue.", inEnglish: 'Unknown commune received: "Xyzzy".' },
  },
];
const plan = summaryPlan(outcomes, "1.2.3");
const sheetOf = (name: string) => plan.sheets.find((sheet) => sheet.name === name) ?? missing(name);
const rowsOf = (name: string) => {
  const { cells } = sheetOf(name);
  const rows = new Map<number, unknown[]>();
  for (const { row, value } of cells) rows.set(row, [...(rows.get(row) ?? []), value]);
  return [...rows.values()];
};

function missing(name: string): never {
  throw new Error(`no sheet ${name}`);
}

test("the totals are those of what is known, and say how many communities lack something", () => {
  const totals = rowsOf("Synthèse");
  expect(totals).toEqual(
    expect.arrayContaining([
      ["3 communautés, 1 refusée (feuille Refusées)"],
      ["PROVISOIRE : 1 communauté a des montants à saisir, qui ne sont dans aucun total."],
      [2, 2, 287_000.6, 400_000, -112_999.4, 0],
      [4, 1, 0, 0, 0, 3],
      ["Ensemble", 3, 287_000.6, 400_000, -112_999.4, 3],
      ["Ain (01)", 2, 287_000.6, 400_000, -112_999.4, 0],
      ["non précisé", 1, 0, 0, 0, 3],
      ["2024", 200_000.5],
      ["2025", 100_000],
    ]),
  );
});

test("its last table begins a page where it does not fit, and its heads come again on the next", () => {
  const many = Array.from({ length: 90 }, (_, index): Outcome => {
    return { line: index + 2, name: `C${index}`, department: `D${index}`, file: "", result: { facts: known } };
  });
  const [totals] = summaryPlan(many, "1.2.3").sheets;
  const place = totals?.cells.find(({ value }) => value === "Par département")?.row ?? 0;
  expect(totals?.print).toMatchObject({ breaksBefore: [place], repeatedRows: `${place + 1}:${place + 1}` });
  expect(totals && firstRowsOfPages(totals).slice(0, 2)).toEqual([1, place]);
  expect(totals && firstRowsOfPages(totals).length).toBeGreaterThan(2);
  expect(sheetOf("Synthèse").print.breaksBefore).toEqual([]);
});

test("what nobody knows is no zero in the lists", () => {
  const figures = ["à saisir", "à saisir", 3, "B.xlsx"];
  expect(rowsOf("Communautés")).toContainEqual([4, "B", "non précisé", 4, 62_000, "Accord de 2019", ...figures]);
  expect(rowsOf("Encaissements").slice(-3)).toEqual([
    ["=1+1", "Ain (01)", 100_000.25, 50_000],
    ["A*", "Ain (01)", 100_000.25, 50_000],
    ["B", "non précisé", null, "à saisir"],
  ]);
  expect(rowsOf("À saisir").at(-1)).toEqual(["B", "Accès aux soins : à saisir."]);
});

test("a row that was refused says so, and leads to its sentence", () => {
  const [line, name] = [5, "C"];
  const row = [line, name, "Gard (30)", null, null, "refusée", null, null, null, null];
  expect(rowsOf("Communautés").at(-1)).toEqual(row);
  expect(rowsOf("Refusées").at(-1)).toEqual([line, name, null, "Commune reçue : « Xyzzy », inconnue."]);
  const [refusal] = sheetOf("Refusées").cells.slice(-1);
  const said = sheetOf("Communautés").cells.find(({ value }) => value === "refusée");
  expect([said?.goTo, refusal?.row, refusal?.column]).toEqual(["'Refusées'!D5", 5, 4]);
});

test("its pages are printed in letters of eight points at least, whatever the years; what is looked up is not printed", () => {
  const years = Array.from({ length: 17 }, (_, index) => [String(2019 + index), 450_000] as const);
  const long = summaryPlan(
    outcomes.map((one) =>
      "facts" in one.result ? { ...one, result: { facts: { ...known, cash: Object.fromEntries(years) } } } : one,
    ),
    "1.2.3",
  );
  const [pages, aside] = [true, false].map((isPage) =>
    long.sheets.filter(({ audience }) => (audience === "client") === isPage),
  );
  const cash = ["Encaissements 2019-2030", "Encaissements 2031-2035"];
  expect(pages?.map(({ name }) => name)).toEqual(["Synthèse", "Refusées", "Communautés", ...cash]);
  expect(aside?.map(({ name }) => name)).toEqual(["À savoir"]);
  expect(long.sheets.filter((sheet) => lettersOf(sheet) < least).map(({ name }) => name)).toEqual([]);
  expect(long.sheets.slice(1).map(({ print }) => print.repeatedRows)).toEqual(Array(5).fill("4:4"));
});

describeWith(validator)("the Open XML SDK validator", () => {
  test("accepts the summary", async () => {
    expect(await verdictOn(await writeXlsx(plan))).toMatchObject({ ok: true, errors: [] });
  }, 60_000);
});

describeWith(ssconvert)("Gnumeric", () => {
  test("computes the summary as it was computed", async () => {
    const resultOf = await recalculated([{ title: "summary", plan }], recalculateInGnumeric);
    expect(differences(plan, resultOf("summary"))).toEqual([]);
  }, 60_000);
});
