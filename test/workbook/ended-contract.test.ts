/** Synthèse of a contract that is over, or has not begun: it says on what day, and tells of a year that holds something. */
import type { SheetPlan } from "../../src/workbook/plan";
import { planOf } from "../plan-of";

const running = {
  population: 30_000,
  signature: "2020-01-15",
  situation: { day: "2023-06-01" },
  missions: { access: { rate: 0.8 }, quality: { rate: 0.5 } },
};
const over = { ...running, situation: { day: "2026-11-30" } };
const early = { ...over, assumptions: { contractEnd: "2022-06-30" } };
const paid = { ...over, situation: { day: "2025-02-01" } };

function synthesisOf(json: object): SheetPlan {
  const sheet = planOf(json).sheets.find(({ name }) => name === "Synthèse");
  if (sheet === undefined) throw new Error("There is no Synthèse.");
  return sheet;
}

const textsOf = ({ cells }: SheetPlan) => cells.map(({ value }) => value);
const at = ({ cells }: SheetPlan, row: number, column: number) =>
  cells.find((cell) => cell.row === row && cell.column === column)?.value;
/** Of Excel. */
const serial = (day: string) => Date.parse(day) / 86_400_000 + 25_569;

test.each([
  { what: "its five years", json: over, year: 5, from: "2024-01-15", last: "2025-01-14", schedule: "Avenant 2 (2022)" },
  { what: "an early end", json: early, year: 3, from: "2022-01-15", last: "2022-06-29", schedule: "Accord de 2019" },
])("after $what the last year is told, with the day of its end", ({ json, year, from, last, schedule }) => {
  const sheet = synthesisOf(json);
  expect(at(sheet, 4, 1)).toBe("Dernière année de contrat");
  expect([4, 5, 6].map((row) => at(sheet, row, 2))).toEqual([year, serial(from), serial(last)]);
  expect(at(sheet, 6, 4)).toBe(schedule);
  const end = last.split("-").reverse().join("/");
  expect(textsOf(sheet)).toContain(`Le contrat s'est terminé le ${end}.`);
  expect(textsOf(sheet)).toContain("Dernière année de contrat, par mission");
});

test("the amounts of the last year are those that it was due, and no chart is drawn of nothing", () => {
  const sheet = synthesisOf(early);
  const row = sheet.cells.find(({ value, column }) => value === "Fonctionnement" && column === 1)?.row ?? 0;
  // 50,000 € for 166 days of 365.
  expect(at(sheet, row, 2)).toBeCloseTo(22_739.73, 2);
  expect(sheet.charts).toEqual([]);
  expect(textsOf(sheet)).toContain("Aucun versement dans les douze prochains mois : pas de graphique.");
});

test("once over, a contract of which a balance is still to come keeps its chart", () => {
  const sheet = synthesisOf(paid);
  expect(sheet.charts).toHaveLength(1);
  expect(textsOf(sheet)).toContain("Le contrat s'est terminé le 14/01/2025.");
});

test("a contract in progress tells of that year, and of no end", () => {
  const sheet = synthesisOf(running);
  expect([at(sheet, 4, 1), at(sheet, 4, 2)]).toEqual(["Année de contrat en cours", 4]);
  expect(sheet.charts).toHaveLength(1);
  expect(textsOf(sheet).filter((text) => /terminé|commence/.test(String(text)))).toEqual([]);
});

test("a contract that has not begun tells of its first year, and of the day on which it begins", () => {
  const sheet = synthesisOf({ ...running, signature: "2027-03-01", situation: {} });
  expect([at(sheet, 4, 1), at(sheet, 4, 2)]).toEqual(["Première année de contrat", 1]);
  expect(textsOf(sheet)).toContain("Première année de contrat, par mission");
  expect(at(sheet, 5, 2)).toBe(serial("2027-03-01"));
});
