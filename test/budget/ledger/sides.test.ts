/** Montant and Sens, the FEC's other way of saying a debit or a credit (article A. 47 A-1, VII-1° of the LPF). */
import { describe, expect, test } from "@jest/globals";
import { dayOf } from "../../../src/agreement/day";
import { toEuros } from "../../../src/agreement/money";
import { readAccounts } from "../../../src/budget/ledger/read-accounts";
import { refusalSaid } from "../../refusal-said";

const asOf = dayOf(2026, 12, 31);
const read = (source: string) => readAccounts({ source, rules: [], asOf, signature: null });
const sided = (amount: string, side: string) => `Date;Compte;Montant;Sens\n15/03/2026;6132;${amount};${side}`;
const both = (cells: string) => `Date;Compte;Débit;Crédit;Montant;Sens\n15/03/2026;6132;${cells}`;

describe("an entry says its amount by either pair of columns", () => {
  test.each([
    [sided("900,00", "D"), 900],
    [sided("900", "débit"), 900],
    [sided("900", "+1"), 900],
    [sided("900", "C"), -900],
    [sided("900", "-1"), -900],
    [sided("-900", "C"), 900],
    [both("500;0;;"), 500],
    [both("0;0;500;D"), 500],
    [both("500;0;500;D"), 500],
    [both("0;500;;C"), -500],
  ])("%j: %d €", (source, amount) => {
    expect(read(source).actuals.map((one) => toEuros(one.amount))).toEqual([amount]);
  });

  test.each([[sided("", "")], [sided("0,00", "")], [sided("0,00", "D")], [both("0;0;;")]])("%j: nothing", (source) => {
    expect(read(source)).toMatchObject({ lines: 1, actuals: [], difference: 0 });
  });
});

describe("an amount without its side, or a side without its amount, is never 0: it is refused with its place", () => {
  const noSide = "Ligne 2, colonne Sens : sens reçu : une cellule vide. Donnez D pour un débit, C pour un crédit";
  const noAmount = "Ligne 2, colonne Montant : montant reçu : une cellule vide. Donnez un nombre d'euros";
  test.each([
    [sided("900,00", ""), noSide],
    [both(";;900;"), noSide],
    [both("0;0;900;"), noSide],
    ["Date;Compte;Débit;Crédit;Montant\n15/03/2026;6132;;;900", noSide],
    [sided("", "D"), noAmount],
    [both("0;0;;D"), noAmount],
    ["Compte;Montant;Sens\n6132;900;", noSide],
  ])("%j", (source, sentence) => {
    expect(refusalSaid(() => read(source)).slice(0, sentence.length)).toBe(sentence);
  });
});
