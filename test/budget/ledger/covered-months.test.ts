/** Which months a file tells: those of its charges and products, and no other loses the actuals that it has. */
import { describe, expect, test } from "@jest/globals";
import { dayOf, toIso } from "../../../src/agreement/day";
import { actualsWithAccounts } from "../../../src/budget/ledger/actuals-with-accounts";
import { readAccounts } from "../../../src/budget/ledger/read-accounts";

const typed = ["2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31"].map((date) => ({
  line: "613",
  amount: 900,
  date,
}));
const journal = (...rows: readonly string[]) => ["Date;Compte;Débit;Crédit", ...rows].join("\n");
const opening = ["31/12/2025;512;500;", "31/12/2025;110;;500"];
const rent = ["31/01/2026;6132;1000;", "31/01/2026;512;;1000"];
const grant = ["02/02/2026;512;700;", "02/02/2026;741;;700"];
const bank = ["15/03/2026;512;300;", "15/03/2026;411;;300"];

describe("the actuals of a month give way to the file only where it has charges or products", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "an opening balance of the eve of the year",
      journal(...opening, ...rent),
      ["2025-12-31", "2026-02-28", "2026-03-31"],
    ],
    ["movements of the bank alone, after", journal(...rent, ...bank), ["2025-12-31", "2026-02-28", "2026-03-31"]],
    ["products as well as charges", journal(...rent, ...grant), ["2025-12-31", "2026-03-31"]],
    ["no charge and no product", journal(...opening, ...bank), typed.map(({ date }) => date)],
    ["a balance: the financial year so far", "Compte;Débit;Crédit\n6132;100;", ["2025-12-31", "2026-03-31"]],
    ["a balance without charge nor product", "Compte;Débit;Crédit\n512;100;", typed.map(({ date }) => date)],
  ])("%s", (_, source, kept) => {
    const accounts = readAccounts({ source, rules: [], asOf: dayOf(2026, 2, 28), signature: null });
    const rows = actualsWithAccounts(typed, accounts, { financialYearEnd: 12, product: null });
    expect(rows.slice(0, rows.length - accounts.actuals.length)).toEqual(
      typed.filter(({ date }) => kept.includes(date)),
    );
    expect(rows.slice(kept.length)).toEqual(
      accounts.actuals.map(({ line, amount, day }) => ({ line, amount: amount / 100, date: toIso(day) })),
    );
  });
});
