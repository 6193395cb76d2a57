/**
 * What a treasurer reads on Échéancier and Exercices, counted by hand: tier 2 of 2019, signed on 1 March 2020, the
 * access mission alone, started on 1 September 2020 (181 days of 365 in the first year), results at 80 %.
 */
import { parseDay } from "../../src/agreement/day";
import { noBreak } from "../../src/texts/fr/figures";
import { sheetMarks } from "../../src/workbook/sheet-marks";
import type { CellValue } from "../../src/workbook/plan";
import { planOf } from "../plan-of";
import { sheetsOf } from "./sheets-of-plan";

const json = {
  tier: 2,
  schedule: "ACI2019",
  signature: "2020-03-01",
  missions: { access: { start: "2020-09-01", rate: 0.8, compensation: false, earmarked: false } },
};

type Row = readonly CellValue[];

function rowsOf(sheet: "payments" | "financialYears", of: object = json): readonly Row[] {
  return sheetsOf(planOf(of)).get(sheetMarks[sheet]) ?? [];
}

/** The rows from the one that begins with these heads to the next blank one. */
function tableOf(rows: readonly Row[], ...heads: readonly string[]): readonly Row[] {
  const top = rows.findIndex((row) => heads.every((head, index) => row[index] === head));
  const body = rows.slice(top + 1);
  const end = body.findIndex(([first]) => first === "");
  return end < 0 ? body : body.slice(0, end);
}

const day = (iso: string) => parseDay(iso);

describe("Échéancier", () => {
  const rows = rowsOf("payments");
  const list = tableOf(rows, "Date", "Mois", "Montant");
  const months = tableOf(rows, "Mois", "Reçu, sûr");

  test("says what arrives in March 2021, and why", () => {
    const march = list.filter(([, month]) => month === day("2021-03-01"));
    expect(march).toEqual([
      [
        ...[day("2021-03-01"), day("2021-03-01"), 45_000, "Sûr", "Avance", 2, "Fonctionnement", "Fixe", 45_000],
        expect.stringContaining(noBreak("Avance de 75 %")),
      ],
      [
        ...[day("2021-03-01"), day("2021-03-01"), 13_125, "Sûr", "Avance", 2, "Accès aux soins", "Fixe", 13_125],
        expect.stringContaining(noBreak("Avance de 75 %")),
      ],
    ]);
  });

  test("says how much a variable part could be, beside what it is at the year's rate", () => {
    // 17 500 × 181/365, then 80 % of it.
    const [first] = list.filter(([, , , , kind]) => kind === "Part variable");
    expect(first?.slice(2, 5)).toEqual([6_942.47, "À risque", "Part variable"]);
    expect(first?.[8]).toBe(8_678.08);
  });

  test("lists the payments by date, and nothing after the last one", () => {
    const dates = list.map(([date]) => date);
    expect(dates).toEqual([...dates].sort((one, other) => Number(one) - Number(other)));
    expect(dates.at(-1)).toBe(day("2025-05-01"));
    expect(rows.at(-1)?.every((value) => value === "")).toBe(true);
  });

  test("sets the cash of March 2021 against what is earned by its end", () => {
    // 60 000 + 6 508,56 + 45 000 + 13 125; 60 000 × (1 + 31/365) + 15 620,55 + 31 500 × 31/365.
    expect(months.find(([month]) => month === day("2021-03-01"))).toEqual([
      ...[day("2021-03-01"), 58_125, 0, 58_125, 124_633.56, 83_391.78, 41_241.78, "Reçu d'avance", 0, ""],
    ]);
  });

  test("shows 72 months, then all that comes later", () => {
    expect(months.map(([month]) => month).slice(-2)).toEqual([day("2026-02-01"), "Plus tard"]);
    expect(months).toHaveLength(73);
  });

  test("keeps in its last row what a late balance pays after them", () => {
    const late = { ...json, assumptions: { balanceDelay: 24 } };
    const later = tableOf(rowsOf("payments", late), "Mois", "Reçu, sûr").at(-1);
    // Years 4 and 5: 15 000 + 4 375 secured, 14 000 at risk, each.
    expect(later?.slice(0, 4)).toEqual(["Plus tard", 38_750, 28_000, 66_750]);
  });
});

describe("Exercices", () => {
  const rows = rowsOf("financialYears");

  test("says what belongs to 2020, what is carried over and what is safe to spend", () => {
    // 60 000 × 306/365 + 8 678,08 × 122/181; 6 942,47 × 122/181, rounded with the rest; 60 000 + 6 508,56.
    expect(tableOf(rows, "Exercice")[0]).toEqual([
      ...["2020", "Reçu d'avance", day("2020-01-01"), 56_150.68, 4_679.46, 60_830.14],
      ...[66_508.56, 0, 66_508.56, 5_678.42, 66_508.56, 0, 0],
    ]);
  });

  test("never calls safe the advance that a stopped mission gives back", () => {
    const access = { ...json.missions.access, stop: "2020-10-01" };
    const [first, second] = tableOf(rowsOf("financialYears", { ...json, missions: { access } }), "Exercice");
    // Received: 60 000 + 6 508,56, the advance for 181 days. Earned by 30 days: 17 500 × 30/365 = 1 438,36.
    expect([first?.[6], first?.[10]]).toEqual([66_508.56, 61_438.36]);
    // The balance of 2021 takes back 5 070,20; the grant pays 75 % of its second year.
    expect([second?.[6], second?.[10]]).toEqual([39_929.8, 106_438.36]);
  });

  test("gives each line its part of 2020, secure money and money at risk apart", () => {
    const lines = tableOf(rows, "Ligne", "Montants").filter(([line]) => line === "Accès aux soins");
    expect(lines.map((row) => row.slice(1, 3))).toEqual([
      ["Droits acquis, sûrs", 5_849.31],
      ["Droits acquis, à risque", 4_679.46],
      ["Versements reçus, sûrs", 6_508.56],
      ["Versements reçus, à risque", 0],
      ["Report (+ d'avance, − à venir)", -4_020.21],
    ]);
  });

  test("says of each contract year what is due and how it is paid", () => {
    const years = tableOf(rows, "Année de contrat", "Montants");
    const first = years.map(([, name, year]) => [name, year]);
    expect(first).toContainEqual(["Avance", 66_508.56]);
    expect(first).toContainEqual(["Solde", 2_169.52]);
    expect(first).toContainEqual(["Part variable", 6_942.47]);
    expect(years.filter(([, name]) => name === "Total").map((row) => row[2])).toEqual([75_620.55, 75_620.55]);
  });
});
