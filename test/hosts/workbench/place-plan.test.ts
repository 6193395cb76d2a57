/** A plan among the sheets that a workbook has, as Univer keeps them. */
import { LocaleType, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { placePlan } from "../../../src/hosts/workbench/place-plan";
import { smallPlan } from "../excel/host/small-plan";

const [funding, assumptions] = ["CPTS_Feuille_Financement", "CPTS_Feuille_Hypotheses"] as const;

function workbook(...sheets: readonly (Partial<IWorksheetData> & { readonly id: string })[]): IWorkbookData {
  return {
    id: "workbook",
    name: "",
    appVersion: "",
    locale: LocaleType.FR_FR,
    styles: { theirs: { fs: 14 } },
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [],
  };
}

const mine = { id: "mine", name: "Feuille 1", cellData: { 0: { 0: { f: "='Mon budget'!B4", v: 3 } } } };

function resource({ resources = [] }: IWorkbookData, name: string): unknown {
  return JSON.parse(resources.find((one) => one.name === name)?.data ?? "null");
}

test("the first build comes after the sheets that are there, and leaves them as they are", () => {
  const before = workbook(mine);
  const { workbook: after, built } = placePlan(smallPlan, before);
  expect(after.sheetOrder).toEqual(["mine", funding, assumptions]);
  expect(after.sheets["mine"]).toEqual(mine);
  expect(after.styles["theirs"]).toEqual({ fs: 14 });
  expect(built).toEqual({ sheets: ["Financement", "Hypothèses"], renamed: [] });
});

test("a formula brings no value of the plan along", () => {
  const { workbook: after } = placePlan(smallPlan, workbook());
  expect(after.sheets[funding]?.cellData?.[3]?.[1]).toEqual({
    f: "='Hypothèses'!$B$2*3",
    s: "cpts-link-euros",
  });
  expect(after.sheets[assumptions]?.cellData?.[1]?.[1]).toEqual({ v: 62_000, t: 2, s: "cpts-input-integer" });
});

test("a sheet of ours that the new plan no longer has leaves with the others, and nobody's", () => {
  const before = workbook(mine, { id: "CPTS_Feuille_Budget", name: "Budget" }, { id: funding, name: "Financement" });
  const { workbook: after } = placePlan(smallPlan, before);
  expect(after.sheetOrder).toEqual(["mine", funding, assumptions]);
  expect(Object.keys(after.sheets).sort()).toEqual([funding, assumptions, "mine"].sort());
});

test("a rebuild takes the places of our old sheets, and those who named them follow the new names", () => {
  const before = workbook({ id: assumptions, name: "Hypothèses" }, mine, { id: funding, name: "Mon budget" });
  const { workbook: after } = placePlan(smallPlan, before);
  expect(after.sheetOrder).toEqual([funding, assumptions, "mine"]);
  expect(after.sheets["mine"]?.cellData?.[0]?.[0]).toEqual({ f: "='Financement'!B4", v: 3 });
  expect(before.sheets["mine"]).toEqual(mine);
});

test("a name that somebody else's sheet has is left to it, and everything of ours follows", () => {
  const { workbook: after, built } = placePlan(smallPlan, workbook({ id: "theirs", name: "hypothèses" }));
  expect(built).toEqual({
    sheets: ["Financement", "Hypothèses (2)"],
    renamed: [{ wanted: "Hypothèses", got: "Hypothèses (2)" }],
  });
  expect(after.sheets[funding]?.cellData?.[3]?.[1]?.f).toBe("='Hypothèses (2)'!$B$2*3");
  expect(resource(after, "SHEET_DEFINED_NAME_PLUGIN")).toMatchObject({
    CPTS_Population: { formulaOrRefString: "'Hypothèses (2)'!$B$2", hidden: false },
    CPTS_Feuille_Financement: { formulaOrRefString: "'Financement'!$A$1:$A$200", hidden: true },
  });
});

test("names, validations and highlights of other sheets stay beside ours", () => {
  const before = workbook(mine, { id: funding, name: "Mon budget" });
  const theirName = { id: "n1", name: "Marge", formulaOrRefString: "'Mon budget'!$B$4" };
  const theirRule = { uid: "r1", type: "whole", ranges: [] };
  before.resources = [
    { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify({ n1: theirName }) },
    { name: "SHEET_DATA_VALIDATION_PLUGIN", data: JSON.stringify({ mine: [theirRule] }) },
  ];
  const { workbook: after } = placePlan(smallPlan, before);
  expect(resource(after, "SHEET_DEFINED_NAME_PLUGIN")).toMatchObject({
    n1: { name: "Marge", formulaOrRefString: "'Financement'!$B$4" },
  });
  expect(resource(after, "SHEET_DATA_VALIDATION_PLUGIN")).toMatchObject({
    mine: [theirRule],
    [assumptions]: [{ ranges: [{ startRow: 1, endRow: 1, startColumn: 1, endColumn: 1 }] }],
  });
  expect(resource(after, "SHEET_CONDITIONAL_FORMATTING_PLUGIN")).toMatchObject({
    [funding]: [{ rule: { value: "=B4=0", style: { bg: { rgb: "#FBD5D5" }, bl: 1 } } }],
  });
});

test("every formula of a protected sheet is guarded, and no other cell", () => {
  const { workbook: after } = placePlan(smallPlan, workbook());
  const guards = resource(after, "SHEET_RANGE_PROTECTION_PLUGIN") as Record<string, readonly { ranges: unknown }[]>;
  expect(guards[assumptions]).toEqual([]);
  expect(guards[funding]?.[0]?.ranges).toEqual([
    { startRow: 3, endRow: 3, startColumn: 1, endColumn: 1 },
    { startRow: 4, endRow: 4, startColumn: 1, endColumn: 1 },
  ]);
});
