/** The page Écritures: figures that an accountant reckons by hand, beside what they are reckoned from. */
import { dayOf } from "../../../src/agreement/day";
import type { CellValue } from "../../../src/workbook/plan";
import { community } from "../../budget/community";
import { planOf } from "../../plan-of";

const pages = ["entries"];

function pageOf(json: object) {
  const sheet = planOf(json).sheets.find(({ name }) => name === "Écritures");
  const cells = sheet?.cells ?? [];
  const at = (row: number, column: number): CellValue =>
    cells.find((one) => one.row === row && one.column === column)?.value ?? null;
  const rows = [...new Set(cells.map(({ row }) => row))].map((row) =>
    [1, 2, 3, 4, 5, 6, 7].map((column) => at(row, column)),
  );
  return {
    lastPrinted: sheet?.print.lastRow,
    texts: cells.map(({ value }) => value),
    /** Of the table of a year: what it is to receive, and what it received in advance. */
    closing: (year: string) =>
      rows.filter(([, , , first, , received]) => first === year && received !== "").map((row) => row.slice(5)),
    /** Account, debit and credit of a day. */
    on: (day: number | null) =>
      rows.filter(([date, journal]) => date === day && journal === "OD").map((row) => [row[3], row[5], row[6]]),
    totals: rows.filter(([first]) => first === "Total").map((row) => row.slice(4)),
    lastEntry: Math.max(...cells.filter(({ value }) => value === "OD").map(({ row }) => row)),
  };
}

describe("a contract signed on 28 December", () => {
  // Tier 3, 2019, every target reached: 320 000 a year, of which 4 days earn 3 506.85; 140 625 are received at once.
  const contract = {
    tier: 3,
    schedule: "ACI2019",
    signature: "2021-12-28",
    situation: { day: "2021-12-31" },
    missions: { access: { rate: 1 }, pathways: { rate: 1 }, prevention: { rate: 1 } },
    charges: [],
    pages,
  };
  const saying = (product: string | null) => ({ ...contract, accounting: product === null ? {} : { product } });
  const pageSaying = { "73": pageOf(saying("73")), "74": pageOf(saying("74")), nothing: pageOf(saying(null)) };
  const page = pageSaying["73"];

  test("defers 137 118.15 of the 140 625 received", () => {
    expect(page.closing("2021")).toEqual([[0, 137118.15]]);
  });

  test("posts it line by line on the last day, and the other way round on the next", () => {
    expect(page.on(dayOf(2021, 12, 31))).toEqual([
      ["730", 74178.08, ""],
      ["487", "", 74178.08],
      ["730", 17434.93, ""],
      ["487", "", 17434.93],
      ["730", 32763.7, ""],
      ["487", "", 32763.7],
      ["730", 12741.44, ""],
      ["487", "", 12741.44],
    ]);
    expect(page.on(dayOf(2022, 1, 1)).slice(0, 2)).toEqual([
      ["487", 74178.08, ""],
      ["730", "", 74178.08],
    ]);
  });

  test("has as much debit as credit, and prints nothing below its last entry", () => {
    const [[said, debit, credit] = []] = page.totals;
    expect([said, debit]).toEqual(["✓ Débit égal au crédit", credit]);
    expect(page.lastPrinted).toBe(page.lastEntry);
  });

  test.each([
    ["73", "retenu", 1, 0],
    ["74", "retenu", 1, 0],
    ["nothing", "à dire", 2, 1],
  ] as const)("says which account is retained when the accountant says %s", (product, mark, count, warnings) => {
    const { texts } = pageSaying[product];
    expect(texts.filter((text) => text === "retenu" || text === "à dire")).toEqual(Array(count).fill(mark));
    expect(texts.filter((text) => /^Compte de l'ACI non dit/.test(String(text)))).toHaveLength(warnings);
  });

  test("leaves the account of the grant open as long as nobody says it", () => {
    expect(pageSaying.nothing.on(dayOf(2021, 12, 31)).slice(0, 2)).toEqual([
      ["73 ou 74 ?", 74178.08, ""],
      ["487", "", 74178.08],
    ]);
  });
});

test("a resource tied to an action goes to dedicated funds when unspent, and comes back when it is spent", () => {
  // 12 000 in 2021 of which 7 000 are spent, then 9 000 in 2022: 5 000 are left, and come back.
  const page = pageOf({
    ...community,
    pages,
    resources: [
      {
        kind: "fir",
        label: "FIR",
        action: "Repérage *",
        notified: 12000,
        first: "2021-01",
        last: "2021-12",
        tied: true,
      },
    ],
    charges: [
      { action: "repérage *", nature: "fees", amount: 7000, first: "2021-03" },
      { action: "Repérage *", nature: "fees", amount: 9000, first: "2022-03" },
      { action: "Repérage xyz", nature: "fees", amount: 500, first: "2021-03" },
    ],
  });
  expect(page.on(dayOf(2021, 12, 31)).slice(-2)).toEqual([
    ["6894", 5000, ""],
    ["194", "", 5000],
  ]);
  expect(page.on(dayOf(2022, 12, 31)).slice(-2)).toEqual([
    ["194", 5000, ""],
    ["7894", "", 5000],
  ]);
});

test("what comes back of a fund older than the years shown is asked for, not guessed", () => {
  // Of 24 000 over 2021 and 2022, nothing is spent before 2024.
  const page = pageOf({
    ...community,
    situation: { day: "2024-06-30", bankBalance: 1 },
    pages,
    resources: [
      { kind: "fir", label: "FIR", action: "Repérage", notified: 24000, first: "2021-01", last: "2022-12", tied: true },
    ],
    charges: [{ action: "Repérage", nature: "fees", amount: 9000, first: "2024-03" }],
  });
  expect(page.texts.filter((text) => /^1 reprise\(s\)/.test(String(text)))).toHaveLength(1);
  expect(page.texts).not.toContain("Utilisation des fonds dédiés\u00a0: FIR");
});

test("a line that lacks an amount has no entry, and the closing is « à saisir »", () => {
  const page = pageOf({ name: "CPTS du Marais", population: 62000, signature: "2025-03-03", charges: [], pages });
  expect(page.closing("2025")).toEqual([["à saisir", "à saisir"]]);
  expect(page.texts.filter((text) => /ACI, Accès aux soins/.test(String(text)))).toEqual([]);
});

/** What the sheet Contrôles counts under a name. */
function countedOf(label: string, json: object): CellValue | undefined {
  const cells = planOf(json).sheets.find(({ name }) => name === "Contrôles")?.cells ?? [];
  const row = cells.find(({ value }) => value === label)?.row;
  return cells.find((one) => one.row === row && one.column === 3)?.value;
}

test("the lines of the grant that no entry closes are counted in Contrôles, as in the notes", () => {
  const label = "Lignes de l'ACI et fonds dédiés sans écriture de clôture, faute d'un montant";
  const undated = { name: "CPTS du Marais", population: 62000, signature: "2025-03-03", charges: [] };
  expect(countedOf(label, { ...undated, pages })).toBeGreaterThan(0);
  expect(countedOf(label, { ...community, charges: [], pages })).toBe(0);
  expect(countedOf(label, undated)).toBeUndefined();
});

test.each([
  // The end of 2021, then that of 2022: what is spent too much stays so.
  [1_000, "2021-10", 0],
  [900_000, "2021-10", 2],
  [900_000, "2022-02", 1],
])("money for unscheduled care that is overspent by %i in %s is counted by year", (amount, first, years) => {
  const charges = [{ nature: "indemnities", mission: "earmarked", amount, first }];
  const json = { ...community, situation: { day: "2021-08-31", bankBalance: 1 }, charges };
  expect(countedOf("Exercices où les soins non programmés dépensent plus que leur argent réservé", json)).toBe(years);
});

test("the annex tells each fund from its opening to its closing, and what is older is asked for", () => {
  const noteOf = (json: object) => {
    const cells = planOf(json).sheets.find(({ name }) => name === "Écritures")?.cells ?? [];
    const heads = cells.find(({ value }) => value === "Débit")?.row ?? 0;
    const at = (row: number, column: number) =>
      cells.find((one) => one.row === row && one.column === column)?.value ?? null;
    const fund = (rank: number) => {
      const rows = [1, 2, 3, 4].map((after) => heads + 4 * rank + after);
      return rows.map((row) => [4, 5, 6, 7].map((column) => at(row, column)));
    };
    return [0, 1, 2].map(fund);
  };
  const base = { ...community, pages, accounting: { product: "74" }, situation: { day: "2022-06-30" } };
  const project = { kind: "fir", label: "Projet", action: "Repérage", notified: 12000, tied: true, opening: 500 };
  const charges = [
    { action: "Repérage", nature: "fees", amount: 7000, first: "2021-03" },
    { action: "Repérage", nature: "fees", amount: 2000, first: "2022-03" },
  ];
  const resources = [{ ...project, first: "2021-01", last: "2021-12" }];
  // 500, then 12 000 - 7 000 in 2021; 2 000 come back in 2022. Of 45 000 a year for unscheduled care, 40 000 were spent.
  const situation = { day: "2022-06-30", earmarkedSpent: 40000 };
  expect(noteOf({ ...base, charges, resources, situation })).toEqual([
    [
      ["À l'ouverture", "Projet", null, 5500],
      ["Reporté", "Projet", null, 0],
      ["Repris", "Projet", 2000, null],
      ["À la clôture", "Projet", null, 3500],
    ],
    [
      ["À l'ouverture", "soins non programmés", null, 45000],
      ["Reporté", "soins non programmés", null, 5000],
      ["Repris", "soins non programmés", 0, null],
      ["À la clôture", "soins non programmés", null, 50000],
    ],
    [
      ["", "", null, ""],
      ["", "", null, ""],
      ["", "", "", null],
      ["", "", null, ""],
    ],
  ]);
  const older = [{ ...project, first: "2019-01", last: "2021-12" }];
  expect(noteOf({ ...base, charges, resources: older, accounting: {} })[0]).toEqual([
    ["À l'ouverture", "Projet", null, "à saisir"],
    ["Reporté", "Projet", null, 0],
    ["Repris", "Projet", "à saisir", null],
    ["À la clôture", "Projet", null, "à saisir"],
  ]);
});
