/** The page Suivi: what was planned and what was spent, as one reckons them by hand. */
import { planOf } from "../../plan-of";

const followed = {
  signature: "2025-01-01",
  tier: 3,
  schedule: "AV2",
  situation: { day: "2026-09-15" },
  charges: [
    { nature: "rent", label: "Loyer", monthly: 700, first: "2026-01", last: "2026-12" },
    { nature: "travel", label: "Trajets", mission: "pathways", amount: 1200, first: "2026-06" },
  ],
  actuals: [
    { line: "613", amount: 5600, mission: "operating", date: "2026-08-31" },
    { line: "625", amount: 1500, mission: "pathways", date: "2026-06-30" },
    { line: "606", amount: 90, date: "2026-03-31" },
  ],
  pages: ["tracking", "report"],
};

function sheetOf(json: object, wanted: string) {
  const { cells = [], ...sheet } = planOf(json).sheets.find(({ name }) => name === wanted) ?? {};
  const at = (row: number, column: number) => cells.find((one) => one.row === row && one.column === column)?.value;
  const rowsOf = (label: string) =>
    cells.filter((one) => one.column === 1 && one.value === label).map(({ row }) => row);
  const along = (label: string, place = 0) =>
    [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((column) => at(rowsOf(label)[place] ?? 0, column));
  return { sheet, along, isThere: cells.length > 0 };
}

const pageOf = (json: object) => sheetOf(json, "Suivi");
const correction = { date: "2026-08-31", mission: "pathways", class: "62" };

describe("what is spent up to August", () => {
  const page = pageOf(followed);

  test.each([
    ["Fonctionnement", [8400, 5600, 5600 / 8400, 2800, 2800, 0, 8400, 0, "", ""]],
    ["Parcours pluriprofessionnels", [1200, 1500, 1.25, -300, 0, 0, 1500, 300, "à expliquer", ""]],
    ["À ventiler", [0, 90, "", -90, 0, 0, 90, 90, "à expliquer", ""]],
    ["61 Services extérieurs", [8400, 5600, 5600 / 8400, 2800, 2800, 0, 8400, 0, "", ""]],
    ["Total des charges", [9600, 7190, 7190 / 9600, 2410, 2800, 0, 9990, 390, "", ""]],
  ])("%s", (label, cells) => {
    expect(page.along(label)).toEqual(cells);
  });

  test("is one A4 of the client's", () => {
    expect(page.sheet).toMatchObject({ audience: "client", print: { orientation: "landscape", pagesTall: 1 } });
  });
});

test("a correction moves the landing, and its reason explains the gap, in the report too", () => {
  // At the pace of eight months: 1 500 x 12 / 8 = 2 250, of which 750 to come; less the 50 given back.
  const corrections = [{ ...correction, ahead: "trend", amount: -50, reason: "Deux soirées de plus" }];
  const json = { ...followed, corrections };
  const cells = [1200, 1500, 1.25, -300, 750, -50, 2200, 1000, "expliqué", "Deux soirées de plus"];
  expect(pageOf(json).along("Parcours pluriprofessionnels")).toEqual(cells);
  expect(sheetOf(json, "Compte rendu 15059").along("62 Autres services extérieurs")[6]).toBe("Deux soirées de plus");
});

test("the month that is typed is the last one that counts", () => {
  const page = pageOf({ ...followed, lastActualMonth: "2026-06" });
  // The rent of August is not counted: six months of it are to come.
  expect(page.along("Fonctionnement").slice(0, 8)).toEqual([8400, 0, 0, 8400, 4200, 0, 4200, -4200]);
});

test("an amount without a reason is a check that fails", () => {
  const failures = (corrections: readonly object[]) =>
    sheetOf({ ...followed, corrections }, "Contrôles")
      .along("Corrections du suivi sans motif")
      .slice(1, 3);
  expect(failures([{ ...correction, amount: 10 }])).toEqual([1, 1]);
  expect(failures([{ ...correction, amount: 10, reason: "Dit" }])).toEqual([0, 0]);
});

test("a workbook that does not ask for it has neither the page nor its inputs", () => {
  const { pages: _, ...plain } = followed;
  expect(["Suivi", "Corrections"].filter((name) => sheetOf(plain, name).isThere)).toEqual([]);
});
