/** The page Dialogue: a contract year as one reckons it by hand, before the meeting with the fund. */
import { closedCase } from "../../engines/closed-case";
import { dialogueCase as met } from "../../engines/dialogue-case";
import { planOf } from "../../plan-of";

function sheetOf(json: object, wanted: string) {
  const { cells = [], ...sheet } = planOf(json).sheets.find(({ name }) => name === wanted) ?? {};
  const valueAt = (row: number, column: number) =>
    cells.find((one) => one.row === row && one.column === column)?.value ?? null;
  const rowOf = (label: string) => cells.find((one) => one.column === 1 && one.value === label)?.row ?? 0;
  const along = (label: string) => [2, 3, 4, 5, 6, 7, 8, 9].map((column) => valueAt(rowOf(label), column));
  const below = (title: string, count: number) =>
    Array.from({ length: count }, (_, index) => valueAt(rowOf(title) + 2 + index, 1));
  return { sheet, along, below, isThere: cells.length > 0 };
}

const pageOf = (json: object) => sheetOf(json, "Dialogue");

describe("the third year of a contract, in the two months after its end", () => {
  const page = pageOf(met);

  test.each([
    ["Année de contrat", [3]],
    // Nobody spent anything: what is granted is left.
    ["Fonctionnement", [75000, 0, null, null, 0, 8400, 66600, 0]],
    // 10 000 of 20 000, and 15 000 of 15 000, of 35 000; 70 % of it the year before. Unscheduled care is of access.
    ["Accès aux soins", [90000, 35000, 0.714285714285714, "Indicateurs", 25000, 51000, 64000, 500]],
    // What is spent on the day after the year is not of it.
    ["Parcours pluriprofessionnels", [45000, 45000, 0.8, "Saisi", 36000, 0, 81000, 0]],
    // One of its indicators is not measured: the rate typed stands.
    ["Prévention", [17500, 17500, 0.6, "Saisi", 10500, 0, 28000, 0]],
    // The plan is 22 500 a year; the crisis of November is paid 67 500 beside it.
    ["Crise sanitaire", [90000, 0, null, null, 0, 0, 90000, 67500]],
    ["À ventiler", [null, null, null, null, null, 90, null, null]],
    ["Total", [342500, 122500, "", "", 84000, 59490, 367010, 68000]],
  ])("%s", (label, cells) => {
    expect(page.along(label).slice(0, cells.length)).toEqual(cells);
  });

  test("the indicator furthest under its target comes first, one that is not measured before one that is reached", () => {
    const title = "Indicateurs, les plus loin de leur cible d'abord";
    expect(page.below(title, 5)).toEqual(["Dépistages", "Sans médecin", "Vaccins", "Créneaux", ""]);
  });

  test("it shows its decisions, then those of the year before", () => {
    expect(page.below("Décisions de ce dialogue", 2)).toEqual(["Taille confirmée", ""]);
    expect(page.below("Décisions du dialogue d'avant", 2)).toEqual(["Taux visé : 60 %", ""]);
  });

  test("it says of either list that none is typed", () => {
    const silent = pageOf({ ...met, decisions: [] });
    const lists = ["Décisions de ce dialogue", "Décisions du dialogue d'avant"];
    expect(lists.map((title) => silent.below(title, 2))).toEqual(lists.map(() => ["Aucune décision saisie.", ""]));
  });

  test("is one A4 of the client's", () => {
    expect(page.sheet).toMatchObject({ audience: "client", print: { orientation: "landscape", pagesTall: 1 } });
  });
});

test.each([
  ["once the time of its dialogue is over, the year in progress", { situation: { day: "2026-08-02" } }, 4],
  ["the year that is typed, whatever the day", { dialogueYear: 1 }, 1],
  ["the last year, long after the contract", { situation: { day: "2029-12-31" } }, 5],
])("%s", (_, changed, year) => {
  expect(pageOf({ ...met, ...changed }).along("Année de contrat")[0]).toBe(year);
});

test("what nobody knows is said to be unknown: no actual, no amount, no year before", () => {
  const { actuals: _, ...silent } = met;
  expect(
    pageOf({ ...silent, dialogueYear: 1 })
      .along("Prévention")
      .slice(4),
  ).toEqual([10500, "inconnu", "inconnu", ""]);
  const lacking = pageOf({ ...met, tier: 4 });
  expect(lacking.along("Accès aux soins")).toEqual([
    "à saisir",
    "à saisir",
    0.714285714285714,
    "Indicateurs",
    "à saisir",
    51000,
    "inconnu",
    "inconnu",
  ]);
  expect(lacking.along("Total connu")[6]).toBe("inconnu");
});

test("a closed year shows what was notified, and no rate", () => {
  const cells = [17500, 12000, "", "Notifié", 12000, 0, 29500, 1500];
  expect(pageOf(closedCase).along("Prévention")).toEqual(cells);
});

test("a workbook that says nothing of it has neither the page nor its inputs", () => {
  const { pages: _, decisions: __, ...plain } = met;
  expect(["Dialogue", "Décisions"].filter((name) => sheetOf(plain, name).isThere)).toEqual([]);
});
