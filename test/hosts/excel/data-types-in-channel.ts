/** What reaches an Excel that knows data types: numbers that carry a format and a card, and stay numbers. */
import { euroCents, euros, formatted, worth } from "./function-answers";
import type { ExcelOnTheWeb } from "./simulator/chromium/open-excel-on-the-web";

/** Registers the tests. @param excel opened before the first one runs */
export function carriesDataTypes(excel: () => ExcelOnTheWeb): void {
  test("carries amounts in euros, rates in percent and dates as dates, each a number still", async () => {
    const contract = ["2020-03-01", [["accès", "2020-09-01"]], 0.8, 2];
    const answered = await excel().callFunctions([
      ["TIER", [62_000]],
      ["CEILING", [2026]],
      ["REQUIREDRATE", [88_500, "accès", 2]],
      ["SCORE", [[[0.333]]]],
      ["PRORATA", ["2020-09-01", "2020-03-01", 1]],
      ["CASH", ["2020-03", ...contract]],
      [
        "DUE",
        [
          2020,
          ...contract,
          null,
          [
            ["compensation", "non"],
            ["fléchée", "non"],
          ],
        ],
      ],
      ["MISSIONS", ["AV2"]],
    ]);
    expect(answered.map((answer) => ("value" in answer ? answer.value : answer))).toEqual([
      2,
      euros(48_060),
      formatted(0.8, "0%"),
      formatted(0.333, "0.00%"),
      formatted(181 / 365, "0.00%"),
      euros(60_000),
      euroCents(60_830.14),
      [
        ["Accès aux soins"],
        ["Parcours pluriprofessionnels"],
        ["Prévention"],
        ["Crise sanitaire"],
        ["Qualité et pertinence"],
        ["Accompagnement des PS"],
      ],
    ]);
  });

  test("carries the card of an amount of the table, which stays a number, and takes it back as one", async () => {
    const [card] = await excel().callFunctions([["MISSION", ["Parcours", 2, 0.8, "accord 2019"]]]);
    const value = card && "value" in card ? card.value : null;
    expect(value).toMatchObject({
      ...euros(63_000),
      properties: {
        "Part fixe": euros(35_000),
        "Part variable": euros(28_000),
        "Part variable à 100 %": euros(35_000),
        "Taux d'atteinte": formatted(0.8, "0%"),
        Taille: formatted(2, "0"),
        Barème: { type: "String", basicValue: "Accord de 2019" },
        "En vigueur depuis": formatted(43_702, "dd/mm/yyyy"),
        "Jusqu'au": formatted(44_651, "dd/mm/yyyy"),
        Confiance: { type: "String", basicValue: "présentation officielle, total vérifié" },
      },
      layouts: { card: { title: "Parcours pluriprofessionnels, taille 2" } },
    });
    const answered = await excel().callFunctions([["REQUIREDRATE", [value, "parcours", 2]]]);
    expect(answered).toEqual([{ value: formatted(0.8, "0%") }]);
  });

  test("carries the formats of a table cell by cell", async () => {
    const [budget, calendar, payments] = await excel().callFunctions([
      ["BUDGET", [62_000, 0.8, "accès", "ACI2019"]],
      ["CALENDAR", ["2024-03-01"]],
      ["INSTALMENTS", ["2020-03-01", [["accès", "2020-09-01"]], 0.8, 2, 1]],
    ]);
    expect(budget).toHaveProperty("value.1", ["Fonctionnement", euros(60_000), euros(0), euros(0), euros(60_000)]);
    // 1 March 2024 is day 45,352 of Excel.
    expect(calendar).toHaveProperty("value.1", [
      "Accès aux soins",
      formatted(45_536, "dd/mm/yyyy"),
      formatted(45_901, "dd/mm/yyyy"),
    ]);
    expect(payments).toHaveProperty("value.1.0", formatted(43_891, "dd/mm/yyyy"));
    expect(payments).toHaveProperty("value.1.3", 1);
    expect(payments).toHaveProperty("value.1.5", euros(60_000));
  });

  test("takes back a number that carries a format, alone or in a range, for what it is worth", async () => {
    const rate = formatted(0.8, "0%");
    const answered = await excel().callFunctions([
      ["MISSION", ["Accès aux soins", 2, rate]],
      ["REQUIREDRATE", [euros(88_500), "accès", 2]],
      ["SCORE", [[[rate, 0.4]]]],
      ["PRORATA", [formatted(44_075, "dd/mm/yyyy"), formatted(43_891, "dd/mm/yyyy"), 1]],
    ]);
    expect(answered.map(worth)).toEqual([88_500, 0.8, 0.6, 181 / 365].map((value) => ({ value })));
  });
}
