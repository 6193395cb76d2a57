/** What spreadsheets and accounting programs write around a label, and the columns of their balances. */
import { describe, expect, test } from "@jest/globals";
import { dayOf } from "../../../src/agreement/day";
import { readAccounts } from "../../../src/budget/ledger/read-accounts";
import { refusalSaid } from "../../refusal-said";

const rules = [{ account: "", label: "mars", analytic: "", envelope: "prevention" }] as const;
const read = (source: string) => readAccounts({ source, rules, asOf: dayOf(2026, 12, 31), signature: null });
const rowsOf = (source: string) => read(source).actuals.map(({ envelope, amount }) => [envelope, amount / 100]);
const journal = "Date;Compte;Libellé;Débit;Crédit";

describe("a cell is quoted only where a mark opens it and one closes it", () => {
  test.each<[string, string, number]>([
    ["a separator", `${journal}\n15/03/2026;6132;"Loyer; mars";1000,50;`, 1000.5],
    ["an amount", `${journal}\n15/03/2026;6132;"mars";"1 000,50";`, 1000.5],
    ["a file with commas", 'Date,Compte,Libellé,Débit,Crédit\n2026-03-15,6132,"Loyer, mars","1000,50",', 1000.5],
    [
      "heads too",
      '"Date";"Compte";"Libellé";"Débit"; "Crédit"\n"15/03/2026";"6132";"mars";"7";""'.replace("; ", ";"),
      7,
    ],
    ["lines", `${journal}\n15/03/2026;6132;"Loyer\nde mars";5;`, 5],
    ["doubled marks", `${journal}\n15/03/2026;6132;"dit ""mars"" ; bail";5;`, 5],
    ["a lone one inside", `${journal}\n15/03/2026;6132;Loyer 12" écran mars;5;`, 5],
    ["a lone one first", `${journal}\n15/03/2026;6132;"Loyer mars;5;`, 5],
    ["one that closes a word", `${journal}\n15/03/2026;6132;"Loyer" mars;5;`, 5],
  ])("%s", (_, source, amount) => {
    expect(rowsOf(source)).toEqual([["prevention", amount]]);
  });

  test("a lone one swallows no line up to the next", () => {
    const rows = ['15/03/2026;6132;"Loyer mars;5;', "16/03/2026;6132;mars;6;", '17/03/2026;6132;mars 12";7;'];
    expect(read([journal, ...rows].join("\n"))).toMatchObject({ lines: 3 });
    expect(rowsOf([journal, ...rows].join("\n"))).toEqual([["prevention", 18]]);
  });
});

describe("the columns of a balance", () => {
  const six = "Compte;Intitulé;Débit;Crédit;Solde débiteur;Solde créditeur";
  test.each<[string, string, number]>([
    ["movements and what they come to", `${six}\n6132;mars;7000;1000;6000;`, 6000],
    ["of a period, what came since the year began", `${six}\n6132;mars;500;;6000;`, 6000],
    ["what they come to, alone", "Compte;Intitulé;Solde débiteur;Solde créditeur\n6132;mars;6000;", 6000],
    ["of a ledger with a running balance, the entries", `Date;${six}\n15/03/2026;6132;mars;500;;6000;`, 500],
  ])("%s", (_, source, amount) => {
    expect(rowsOf(source)).toEqual([["prevention", amount]]);
  });

  test.each([
    ["Compte;Débit;Crédit;Débit;Crédit\n", "Ligne 1 : deux colonnes « Débit ». N'en gardez qu'une."],
    [
      "Compte;Libellé;Libellé écriture;Débit;Crédit\n",
      "Ligne 1 : deux colonnes pour la même chose : « Libellé » et « Libellé écriture ». N'en gardez qu'une.",
    ],
  ])("%j is refused by the names that the file has", (source, sentence) => {
    expect(refusalSaid(() => read(source))).toBe(sentence);
  });
});
