/** A treasurer reads one FEC a year: the fifth enters as the first did, beside all the others (ADR 95). */
import { expect, test } from "@jest/globals";
import { actualsWithAccounts } from "../../../src/budget/ledger/actuals-with-accounts";
import { readAccounts } from "../../../src/budget/ledger/read-accounts";
import { readWholeCase } from "../../../src/budget/read-whole-case";
import { refusalSaid } from "../../refusal-said";
import { today } from "../../today";

const accounts = ["601", "606", "613", "615", "616", "6181", "622", "623", "625", "641"];
const missions = ["Accès aux soins", "Prévention", "Crise sanitaire", "Fonctionnement"];
const said = { financialYearEnd: 12, product: null };
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));
const yearOf = (year: number, used: readonly string[] = accounts) => {
  const rows = months.flatMap((month) =>
    used.flatMap((account) => missions.map((mission) => `15/${month}/${year};${account};10;;${mission}`)),
  );
  const source = ["Date;Compte;Débit;Crédit;Analytique", ...rows].join("\n");
  return readAccounts({ source, rules: [], asOf: null, signature: null });
};

test("ten lines of the form and four missions are read every year of the contract, and once more", () => {
  const years = [2025, 2026, 2027, 2028, 2029, 2029];
  const actuals = years.reduce<readonly unknown[]>((held, year) => actualsWithAccounts(held, yearOf(year), said), []);
  expect(actuals).toHaveLength(5 * 480);
  const { planned } = readWholeCase({ population: 62_000, signature: "2025-01-01", actuals }, today);
  expect(planned?.actuals).toHaveLength(5 * 480);
});

test("beyond six thousand rows the refusal counts both sides and says how to have fewer", () => {
  const held = Array.from({ length: 5521 }, () => ({ line: "613", amount: 1, date: "2025-03-31" }));
  expect(refusalSaid(() => actualsWithAccounts(held, yearOf(2026), said))).toMatch(
    /le fichier donne 480 lignes de réalisé .*, après 5 521 d'autres mois\. Le budget en tient 6 000 : ôtez/,
  );
  expect(actualsWithAccounts(held.slice(1), yearOf(2026), said)).toHaveLength(6000);
});
