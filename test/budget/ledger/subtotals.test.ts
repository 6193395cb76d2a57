/** Trial balances with rows of totals, accounts cut in groups, and accounts that no line of the form holds. */
import { describe, expect, test } from "@jest/globals";
import { dayOf } from "../../../src/agreement/day";
import { readAccounts } from "../../../src/budget/ledger/read-accounts";
import { ledgerWords } from "../../../src/texts/en/pane/ledger";
import { ledgerSaid } from "../../../src/texts/fr/ledger";

const read = (source: string) => readAccounts({ source, rules: [], asOf: dayOf(2026, 12, 31), signature: null });
const balance = (...rows: readonly string[]) => read(["Compte;Intitulé;Débit;Crédit", ...rows].join("\n"));
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");
const linesOf = ({ actuals }: ReturnType<typeof read>) => actuals.map(({ line, amount }) => [line, amount / 100]);
const accountsOf = (rows: readonly { readonly account: string; readonly amount: number }[]) =>
  rows.map(({ account, amount }) => [account, amount / 100]);

describe("a row that totals longer accounts is left out, whatever its level", () => {
  test.each<[string, readonly string[], readonly [string, number][], readonly [string, number][]]>([
    ["a class and its accounts", ["6;Charges;6000;", "613200;Loyers;6000;"], [["613", 6000]], [["6", 6000]]],
    [
      "every level of a class",
      ["6;;6500;", "61;;6000;", "613;;6000;", "6132;Loyers;6000;", "62;;500;", "6251;Trajets;500;"],
      [
        ["613", 6000],
        ["625", 500],
      ],
      [
        ["6", 6500],
        ["61", 6000],
        ["613", 6000],
        ["62", 500],
      ],
    ],
    [
      "totals below their accounts, as some programs write them",
      ["6132;Loyers;6000;", "6161;Assurance;400;", "61;Total;6400;", "7411;ACI;;9000", "7;Total;;9000"],
      [
        ["613", 6000],
        ["616", 400],
        ["74etat", 9000],
      ],
      [
        ["61", 6400],
        ["7", 9000],
      ],
    ],
    [
      "accounts by analytic code: they are added up first",
      ["61;;6000;", "6132;A;4000;", "6132;B;2000;"],
      [["613", 6000]],
      [["61", 6000]],
    ],
    [
      "refunds of a year, which make a class negative",
      ["64;;;200", "649;Remboursements;;300", "6411;Salaires;100;"],
      [
        ["647", -300],
        ["641", 100],
      ],
      [["64", -200]],
    ],
    ["the bank's too: debits and credits stay equal", ["5;;;80", "512;;;80", "6132;;80;"], [["613", 80]], [["5", -80]]],
  ])("%s", (_, rows, lines, leftOut) => {
    const found = balance(...rows);
    expect([...linesOf(found)].sort()).toEqual([...lines].sort());
    expect(accountsOf(found.subtotals.leftOut)).toEqual(leftOut);
    expect(found.subtotals.beside).toEqual([]);
  });

  test("debits and credits of what is counted are compared, not of the totals", () => {
    expect(balance("6;;6000;", "6132;;6000;", "512;;;6000").difference).toBe(0);
  });
});

test("an account that says another amount than the longer ones that it begins is counted, and named", () => {
  // 606 has 100 of its own beside the 250 of 6061: 350 in all.
  const found = balance("606;Achats;100;", "6061;Énergie;250;", "60;;350;");
  expect(linesOf(found).sort()).toEqual([
    ["601", 250],
    ["606", 100],
  ]);
  expect(accountsOf(found.subtotals.leftOut)).toEqual([["60", 350]]);
  expect(accountsOf(found.subtotals.beside)).toEqual([["606", 100]]);
});

test("the entries of a journal are no totals: two equal amounts on 613 and 6132 both count", () => {
  const rows = ["15/03/2026;613;x;500;", "15/03/2026;6132;x;500;"];
  expect(linesOf(read(["Date;Compte;Libellé;Débit;Crédit", ...rows].join("\n")))).toEqual([["613", 1000]]);
});

describe("an account is read however it is cut", () => {
  test.each<[string, string, string]>([
    ["61 32", "613", "6132"],
    ["613.2", "613", "6132"],
    ["613-2", "613", "6132"],
    ["62\u00A051", "625", "6251"],
    ["62\u202F51.00", "625", "625100"],
    ["6251 Trajets", "625", "6251"],
    ["6251 - Trajets", "625", "6251"],
    ["6251T", "625", "6251T"],
  ])("%j is of the line %s, as %s", (written, line, account) => {
    const found = balance(`${written};;10;`);
    expect(linesOf(found)).toEqual([[line, 10]]);
    expect(accountsOf(found.toPlace)).toEqual([[account, 10]]);
  });

  test("and so is that of a rule", () => {
    const rules = [{ account: "61 32", label: "", analytic: "", envelope: "operating" }] as const;
    const source = "Compte;Débit;Crédit\n613.2;10;";
    const [actual] = readAccounts({ source, rules, asOf: dayOf(2026, 12, 31), signature: null }).actuals;
    expect(actual).toMatchObject({ envelope: "operating", line: "613" });
  });
});

test("the products that no line of the form holds are named with what they brought, and are in no other count", () => {
  const found = balance("713;Production stockée;;200", "72;Immobilisée;;100", "6132;Loyers;900;", "512;;;600");
  expect(linesOf(found)).toEqual([["613", 900]]);
  expect(accountsOf(found.unlined)).toEqual([
    ["713", 200],
    ["72", 100],
  ]);
  expect([found.lines, found.ofResult, found.others]).toEqual([4, 1, 1]);
});

describe("what is not counted is said in a sentence", () => {
  const found = balance("6;;350;", "606;;100;", "6061;;250;", "72;;;100");
  test("on the command line", () => {
    expect(ledgerSaid(found, 0).map(plain)).toEqual([
      "Comptabilité : 4 lignes lues, dont 2 de charges et de produits.",
      "Lignes de totaux laissées de côté, car leurs comptes y sont déjà un à un : 6 (350 €).",
      "Comptés en plus des comptes plus longs qui commencent comme eux : 606 (100 €). Si ce sont leurs totaux, ôtez ces lignes.",
      "Sans ligne du cerfa, donc dans aucun réalisé : 72 (100 €). Demandez à votre comptable sur quel compte les porter.",
      "Débits et crédits y diffèrent de 250 € : ce n'est pas une comptabilité entière.",
      "À ventiler : 2 écritures de charges, 350 €, sans mission : 6061 (250 €), 606 (100 €). Ajoutez une règle (--ledger-rules).",
    ]);
  });

  test("in the pane, in English too", () => {
    expect(plain(ledgerWords.leftOut(found.subtotals.leftOut))).toBe(
      "Rows of totals, left out since their accounts are there one by one: 6 (€350).",
    );
  });
});
