/** What a first page says of money that lacks, and what Trésorerie shows of it: the same figures as the answer. */
import { answerOf } from "../../src/funding/answer";
import { computeFunding } from "../../src/funding/funding";
import { answerWords } from "../../src/texts/fr/answer";
import type { CellValue } from "../../src/workbook/plan";
import { planOf } from "../plan-of";
import { readCase } from "../today";

/** Tier 2 of 2019. Stopped on 2 July 2021, pathways give back 26 250 − 35 000 × 182/365 = 8 797.95 on 1 March 2022. */
const stopped = {
  tier: 2,
  schedule: "ACI2019",
  signature: "2021-01-01",
  missions: { pathways: { stop: "2021-07-02" } },
};
const seen = (day: string, bankBalance: number) => ({ ...stopped, situation: { day, bankBalance } });

function cellsOf(name: string, json: object) {
  return planOf(json).sheets.find((sheet) => sheet.name === name)?.cells ?? [];
}

/** What stands right of a label. */
function beside(label: string, name: string, json: object): CellValue | undefined {
  const cells = cellsOf(name, json);
  const row = cells.find(({ column, value }) => column === 1 && value === label)?.row;
  return cells.find((one) => one.row === row && one.column === 2)?.value;
}

function warningsOf(json: object): readonly CellValue[] {
  const cells = cellsOf("Synthèse", json).filter(({ column }) => column === 1);
  const heading = cells.find(({ value }) => value === "À signaler")?.row ?? 0;
  return [1, 2, 3].map((rank) => cells.find(({ row }) => row === heading + rank)?.value ?? null);
}

const overdrawn = "⚠ Argent : solde en banque négatif ; dépensable sans risque négatif (page Trésorerie).";
const toCome = "⚠ Argent : découvert à venir ; dépensable sans risque négatif (page Trésorerie).";
const unsafe = "⚠ Argent : dépensable sans risque négatif (page Trésorerie).";
const cases = [
  ["a balance below zero", seen("2021-10-01", -500), [overdrawn, "", ""], -500, -9297.95],
  ["an overdraft to come", seen("2022-02-15", 1000), [toCome, "", ""], -7797.95, -7797.95],
  // The operating grant comes on 1 January, before the advance is given back, but after the accounts close.
  ["a balance that an advance to give back takes whole", seen("2021-10-01", 5000), [unsafe, "", ""], 5000, -3797.95],
  ["enough money", seen("2021-10-01", 40000), ["Rien à signaler.", "", ""], 40000, 31202.05],
] as const;

test.each(cases)("%s is said first on Synthèse, and broken down on Trésorerie", (_what, json, said, lowest, safe) => {
  expect(warningsOf(json)).toEqual(said);
  expect(beside("Solde le plus bas, argent sûr seul", "Trésorerie", json)).toBe(lowest);
  expect(beside("Dépensable sans risque", "Trésorerie", json)).toBe(safe);
  expect(beside("Dépensable sans risque jusqu'à la clôture", "Synthèse", json)).toBe(safe);
  const { situation } = answerOf(computeFunding(readCase(json)), answerWords);
  expect(situation?.safeToSpend?.amount).toBe(safe);
});

test("the terms of what is safe to spend add up to it", () => {
  const json = seen("2021-10-01", 40000);
  const labels = [
    ...["Solde en banque à la situation", "+ versements sûrs jusqu'à la clôture", "− engagements à payer"],
    ...["− réservé aux soins non programmés", "− avances à rendre", "Dépensable sans risque"],
  ];
  expect(labels.map((label) => beside(label, "Trésorerie", json))).toEqual([40000, 0, 0, 0, 8797.95, 31202.05]);
});

test("without the balance of the bank no balance is drawn, and none is a zero", () => {
  const json = { ...stopped, situation: { day: "2021-10-01" } };
  const sheet = planOf(json).sheets.find(({ name }) => name === "Trésorerie");
  expect(sheet?.charts).toEqual([]);
  const balances = cellsOf("Trésorerie", json).filter(
    ({ row, column }) => row > 10 && row < 29 && [5, 6].includes(column),
  );
  expect([balances.length, new Set(balances.map(({ value }) => value))]).toEqual([36, new Set([""])]);
  expect(beside("Solde le plus bas, argent sûr seul", "Trésorerie", json)).toBe("à calculer");
  expect(warningsOf(json)[0]).toBe("Rien à signaler.");
});

test("a warning of money comes before the amounts that are missing, with no blank row between them", () => {
  const json = { ...seen("2024-02-01", -1), schedule: "AV2", signature: "2023-10-01", missions: { access: {} } };
  const [first, second] = warningsOf(json);
  expect(first).toMatch(/^⚠ Argent : solde en banque négatif/);
  expect(second).toMatch(/^PROVISOIRE : montants du contrat à saisir : \d+ \(feuille Contrôles\)\.$/);
});

test("the bars of the twelve months are named by the days that they hold, across years and short months", () => {
  const json = seen("2021-11-30", 40000);
  const days = cellsOf("Calculs", json).map(({ value }) => String(value));
  const named = days.filter((value) => /^du \d\d\/\d\d au \d\d\/\d\d\/\d{4}$/.test(value));
  expect(named.slice(0, 4)).toEqual([
    ...["du 30/11 au 29/12/2021", "du 30/12 au 29/01/2022", "du 30/01 au 27/02/2022", "du 28/02 au 29/03/2022"],
  ]);
  expect(named).toHaveLength(12);
});
