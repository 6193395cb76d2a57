/** What is dated outside every financial year of a budget is counted and summed in a sentence, never dropped without one. */
import { describe, expect, test } from "@jest/globals";
import { community } from "./community";
import { answerTo } from "./read-plan";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const rent = { nature: "rent", monthly: 1000, first: "2021-01", last: "2021-12" };
const toldOf = (plan: object, contract: object = {}) => {
  const json = {
    ...community,
    signature: "2020-03-01",
    charges: [rent],
    situation: { day: "2021-06-30" },
    ...contract,
    ...plan,
  };
  return answerTo(json)
    .budgetNotes.map(plain)
    .filter((text) => text.startsWith("Hors des exercices"));
};

// Signed on 2020-03-01 for five years, and the last balance two months later: the years 2020 to 2025.
const years = "Hors des exercices du budget (du 01/01/2020 au 31/12/2025), donc dans aucun : ";

describe("what no year holds", () => {
  test.each<[string, object, string]>([
    [
      "charges of a file of another time, a reversal taken off",
      {
        actuals: [
          { line: "613", amount: 900, date: "2035-01-31" },
          { line: "625", amount: -100, date: "2019-12-31" },
          { line: "613", amount: 50, date: "2020-01-31" },
        ],
      },
      "2 lignes de charges réalisées (800 €)",
    ],
    [
      "products apart from charges",
      {
        actuals: [
          { line: "74region", amount: 7000, date: "2026-01-01" },
          { line: "613", amount: 10, date: "2026-01-01" },
        ],
      },
      "1 ligne de charges réalisées (10 €) et 1 ligne de produits réalisés (7 000 €)",
    ],
    [
      "a transfer",
      { transfers: [{ from: "operating", to: "access", amount: 100, date: "2035-05-01" }] },
      "1 virement (100 €)",
    ],
    [
      "hours of volunteers: ten at 20 euros",
      { voluntary: [{ kind: "volunteers", quantity: 10, unitCost: 20, date: "2035-05-01" }] },
      "1 contribution volontaire (200 €)",
    ],
    [
      "a correction and the last month",
      {
        pages: ["tracking"],
        corrections: [{ class: "61", date: "2035-12-31", amount: 500, reason: "x" }],
        lastActualMonth: "2035-01",
      },
      "1 correction du suivi (500 €) et le dernier mois réel (01/2035)",
    ],
  ])("%s", (_, plan, said) => {
    expect(toldOf(plan)).toEqual([`${years}${said}. Relisez les dates.`]);
  });
});

test.each<[string, object]>([
  ["the first and the last day of the years", { actuals: [at("2020-01-01"), at("2025-12-31")] }],
  ["nothing at all", {}],
  ["a year that a charge alone opens", { actuals: [at("2027-06-30")], charges: [{ ...rent, last: "2027-01" }] }],
])("of %s nothing is told", (_, plan) => {
  expect(toldOf(plan)).toEqual([]);
});

test("the years follow the month with which they end", () => {
  const actuals = [at("2020-02-29"), at("2019-08-31")];
  expect(toldOf({ actuals }, { assumptions: { financialYearEnd: 8 } })).toEqual([
    "Hors des exercices du budget (du 01/09/2019 au 31/08/2025), donc dans aucun : 1 ligne de charges réalisées (5 €). Relisez les dates.",
  ]);
});

function at(date: string): object {
  return { line: "613", amount: 5, date };
}
