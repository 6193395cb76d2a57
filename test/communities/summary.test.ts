/** The summary of many communities: its totals by hand, in other programs too, and in a file that Office accepts. */
import type { CommunityFacts } from "../../src/communities/facts";
import type { Outcome } from "../../src/communities/outcomes";
import { summaryPlan } from "../../src/communities/summary/summary-plan";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { describeWith } from "../engines/describe-with";
import { differences } from "../engines/differences";
import { recalculateInGnumeric, ssconvert } from "../engines/gnumeric";
import { validator, verdictOn } from "../engines/verdict";
import { recalculated } from "../engines/workbooks";

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
const rowsOf = (name: string) => {
  const cells = plan.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const rows = new Map<number, unknown[]>();
  for (const { row, value } of cells) rows.set(row, [...(rows.get(row) ?? []), value]);
  return [...rows.values()];
};

test("the totals are those of what is known, and say how many communities lack something", () => {
  const totals = rowsOf("Synthèse");
  expect(totals).toEqual(
    expect.arrayContaining([
      ["3 communautés, 1 refusée (feuille Communautés)"],
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

test("what nobody knows is no zero in the list, and a refusal is on its row", () => {
  const list = rowsOf("Communautés");
  const figures = ["à saisir", "à saisir", 3, null, "à saisir", "B.xlsx", null];
  expect(list).toContainEqual([4, "B", "non précisé", 4, 62_000, "Accord de 2019", ...figures]);
  expect(list.at(-1)?.at(-1)).toBe("Commune reçue : « Xyzzy », inconnue.");
  expect(rowsOf("À saisir").at(-1)).toEqual(["B", "Accès aux soins : à saisir."]);
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
