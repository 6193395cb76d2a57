/** An amount that no source gives is an empty cell to fill, never a zero. */
import { parseDay } from "../../src/agreement/day";
import type { CellValue } from "../../src/workbook/plan";
import { planOf } from "../plan-of";

/** How many amounts of each schedule's table, at all tiers, nobody publishes: counted by hand. */
const schedules = [
  { schedule: "ACI2019", unknown: 0 },
  { schedule: "AV2", unknown: 10 },
  { schedule: "PROJET-AV2", unknown: 6 },
  { schedule: "UNCAM2019", unknown: 10 },
  { schedule: "PRE-ACI", unknown: 2 },
];

test.each(schedules)("the table of $schedule leaves $unknown amounts to type, and shows none as 0", (one) => {
  const { sheets } = planOf({ population: 62_000, schedule: one.schedule, missions: "all" });
  const rates = sheets.filter(({ name }) => name === "Barème").flatMap(({ cells }) => cells);
  const amounts = rates.filter(({ format }) => format === "euros");
  expect(amounts.filter(({ input, value }) => input?.startsWith("amount:") && value === null)).toHaveLength(
    one.unknown,
  );
  expect(amounts.filter(({ value }) => value === 0)).toEqual([]);
});

test("an unknown amount is the words « à saisir » in Détail, and so is what depends on it alone", () => {
  const { sheets } = planOf({ population: 62_000, schedule: "AV2", missions: { crisis: {} } });
  const funding = sheets.filter(({ name }) => name === "Détail").flatMap(({ cells }) => cells);
  const row = funding.find(({ column, value }) => column === 2 && value === "Plan de crise")?.row;
  const shown = funding.filter((cell) => cell.row === row && cell.format === "euros").map(({ value }) => value);
  expect(shown).toEqual(["à saisir", "à saisir", "à saisir", "à saisir", "à saisir"]);
});

/**
 * Tier 2 under avenant 2 knows nothing of access: the operating grant alone is known, 60 000 € at the signature, then
 * 45 000 € at each anniversary and 15 000 € two months after the next one. Access starts on 1 March 2024; seen on 1 December 2023.
 */
const access = {
  tier: 2,
  schedule: "AV2",
  signature: "2023-10-01",
  missions: { access: { start: "2024-03-01" } },
  situation: { day: "2023-12-01" },
};
const plan = planOf(access);

function rowsOf(name: string, { sheets } = plan): readonly (readonly CellValue[])[] {
  const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const last = Math.max(...cells.map(({ row }) => row));
  return Array.from({ length: last }, (_, index) => {
    const own = cells.filter(({ row }) => row === index + 1);
    return Array.from({ length: 13 }, (_one, column) => own.find((cell) => cell.column === column + 1)?.value ?? "");
  });
}

test("Versements lists a payment that nobody knows on its day, and counts it apart from what is known", () => {
  const rows = rowsOf("Versements");
  const on = (iso: string) => rows.filter(([date]) => date === parseDay(iso)).map((row) => row.slice(1, 5));
  expect(on("2024-03-01")).toEqual([["à saisir", "Sûr", "Accès aux soins", "Avance"]]);
  expect(on("2024-12-01")).toEqual([
    ["à saisir", "Sûr", "Accès aux soins", "Solde"],
    ["à saisir", "À risque", "Accès aux soins", "Part variable"],
  ]);
  // 4 × 45 000 and 4 × 15 000 are known; 5 advances, 5 balances and 5 variable parts are not.
  expect(rows.find(([label]) => label === "À venir")?.slice(0, 4)).toEqual(["À venir", 23, 240_000, 15]);
  expect(rows.find(([label]) => label === "Déjà passés")?.slice(0, 4)).toEqual(["Déjà passés", 1, 60_000, 0]);
});

test("Exercices says what is known of a year, and how many amounts it lacks", () => {
  const years = rowsOf("Exercices");
  const of = (year: string) => years.find(([label]) => label === year);
  // 60 000 € over the 366 days from 1 October 2023: 92 of them in 2023, 274 in 2024, then 92 days of 365.
  expect(of("2023")?.slice(3, 9)).toEqual([15_081.97, 0, 15_081.97, 60_000, 0, 60_000]);
  expect(of("2024")?.slice(3, 9)).toEqual([60_041.32, "à saisir", 60_041.32, 45_000, "à saisir", 45_000]);
  // Earned in 2024: two parts of year 1 and two of year 2. Paid: two advances, a balance and a variable part.
  expect(of("2024")?.slice(11, 13)).toEqual([4, 4]);
  expect(years.find(([label]) => label === "Total connu")?.slice(11, 13)).toEqual([10, 15]);
});

test("Synthèse names the next day of payment though nobody knows what comes, and what the twelve months lack", () => {
  const rows = rowsOf("Synthèse");
  expect(rows.find(([label]) => label === "Prochain versement + 1 à saisir")?.slice(1, 5)).toEqual([
    ...["à saisir", 0, "le", parseDay("2024-03-01")],
  ]);
  // From 1 December 2023 to 30 November 2024: 45 000 € on 1 October 2024; two advances of access are not known.
  expect(rows.find(([label]) => label === "Douze prochains mois + 2 à saisir")?.[1]).toBe(45_000);
});

test("Trésorerie shows « à saisir » in a month of which nothing is known", () => {
  const held = { ...access, situation: { ...access.situation, bankBalance: 0 } };
  const months = rowsOf("Trésorerie", planOf(held));
  const of = (iso: string) => months.find(([from]) => from === parseDay(iso))?.slice(2, 7);
  expect(of("2024-02-01")).toEqual([0, 0, 0, 0, 0]);
  expect(of("2024-03-01")).toEqual(["à saisir", 0, 0, 0, 1]);
  expect(of("2024-10-01")).toEqual([45_000, 0, 45_000, 45_000, 1]);
});

test("Financement says of a mission that nobody knows « à saisir » in each year and over the five, never 0", () => {
  const row = rowsOf("Financement").find(([name]) => name === "Accès aux soins");
  expect(row?.slice(1, 7)).toEqual(Array(6).fill("à saisir"));
});

/**
 * Tier 3 but in year 3, which is of tier 1: access is then known by its total alone, so that one of its fixed parts and one
 * of its variable parts are not, nor the advance of 01/10/2025, nor the balance and the variable part of 01/12/2026.
 */
const oneYear = planOf({
  tier: 3,
  schedule: "AV2",
  signature: "2023-10-01",
  missions: { access: { rate: 0.8 }, pathways: { rate: 0.5 } },
  assumptions: { tiers: [3, 3, 1, 3, 3] },
  situation: { day: "2025-12-01" },
});

const marked: readonly (readonly [sheet: string, labels: readonly string[], unknown: number])[] = [
  ["Synthèse", ["Total connu"], 2],
  ["Synthèse", ["Accès aux soins"], 2],
  ["Financement", ["Total connu"], 2],
  ["Financement", ["dont sûr"], 1],
  ["Financement", ["dont selon les résultats"], 1],
  ["Financement", ["Accès aux soins"], 2],
  ["Financement", ["Aucun objectif atteint"], 2],
  ["Financement", ["Montants à saisir"], 2],
  ["Trésorerie", ["Total connu"], 2],
  ["Exercices", ["Total connu"], 3],
  ["Exercices", ["Accès aux soins", "Droits acquis, sûrs"], 1],
  ["Exercices", ["Accès aux soins", "Versements reçus, sûrs"], 2],
  ["Exercices", ["Accès aux soins", "Versements reçus, à risque"], 1],
  ["Exercices", ["Accès aux soins", "Report (+ d'avance, − à venir)"], 5],
  ["Exercices", ["Toutes les lignes", "Droits acquis, à risque"], 1],
  ["Exercices", ["Toutes les lignes", "Versements reçus, sûrs"], 2],
  ["Exercices", ["Versements", "Avance"], 1],
  ["Exercices", ["Versements", "Total"], 3],
  ["Exercices", ["Dû", "À risque"], 1],
  ["Exercices", ["Dû", "Total"], 2],
];

test.each(marked)("%s, %j: the row of sums ends with how many amounts it lacks", (sheet, labels, unknown) => {
  const row = rowsOf(sheet, oneYear).find((one) => labels.every((label, index) => one[index] === label));
  // On Financement, the rate of a line and its source stand beyond.
  const sums = row?.slice(0, sheet === "Financement" ? 8 : undefined);
  expect(sums?.filter((value) => value !== "").at(-1)).toBe(unknown);
});

const complete: readonly (readonly [sheet: string, labels: readonly string[], column: number])[] = [
  ["Synthèse", ["Parcours pluriprofessionnels"], 5],
  ["Financement", ["Fonctionnement"], 7],
  ["Exercices", ["Fonctionnement", "Versements reçus, sûrs"], 10],
  ["Exercices", ["Versements", "Reprise"], 9],
];

test.each(complete)("%s, %j: nothing is said to be lacking where all is known", (sheet, labels, column) => {
  const row = rowsOf(sheet, oneYear).find((one) => labels.every((label, index) => one[index] === label));
  expect([row?.[0], row?.[column]]).toEqual([labels[0], ""]);
});

test("Synthèse says of each figure that lacks an amount how many, beside it", () => {
  const rows = rowsOf("Synthèse", oneYear);
  const figures = rows.filter(([name]) => /Appartient|clôture$|au pire/.test(String(name)));
  expect(figures.map((row) => row.slice(0, 3))).toEqual([
    ["Appartient à l'exercice + 2 à saisir", 216_894.51, 40_921.91],
    ["Dépensable sans risque jusqu'à la clôture", "à calculer", "donnez le solde en banque (feuille Saisie)"],
    ["Produits constatés d'avance (487) à la clôture", 34_195.21, " + 2 à saisir"],
    ["Produits à recevoir à la clôture", "à saisir", " + 2 à saisir"],
    ["Avance à financer au pire, d'ici la fin + 2 à saisir", 103_000, ""],
  ]);
  expect(rowsOf("Trésorerie", oneYear).map(([name]) => name)).toContain(
    "Solde le plus bas, argent sûr seul + 2 à saisir",
  );
});

test("Exercices and Synthèse say the same of the accrued income that nobody knows: « à saisir », and no zero", () => {
  const closing = rowsOf("Exercices", oneYear).findIndex(([label]) => String(label).startsWith("Exercice en cours"));
  const total = rowsOf("Exercices", oneYear)[closing + 2];
  const accrued = rowsOf("Synthèse", oneYear).find(([label]) => label === "Produits à recevoir à la clôture");
  expect([total?.[0], total?.[5], accrued?.[1]]).toEqual(["Total connu", "à saisir", "à saisir"]);
});

test("the head of a column of counts looks as the heads beside it, and each count as what is to be typed", () => {
  const sheet = oneYear.sheets.find(({ name }) => name === "Synthèse");
  const head = sheet?.cells.find(({ column, value }) => column === 6 && value === "À saisir")?.row ?? 0;
  const looks = sheet?.highlights.filter(({ range }) => range.startsWith("F")).map(({ range, look }) => [range, look]);
  expect(looks).toEqual([
    [`F${head}`, "head"],
    [expect.stringMatching(new RegExp(`^F${head + 1}:F`)), "unknown"],
  ]);
});
