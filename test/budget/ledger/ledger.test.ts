import { describe, expect, test } from "@jest/globals";
import { dayOf, toIso } from "../../../src/agreement/day";
import { toEuros } from "../../../src/agreement/money";
import { actualsOf } from "../../../src/budget/ledger/actuals-of-ledger";
import { readLedger } from "../../../src/budget/ledger/read-ledger";
import { decode } from "../../../src/delimited/decode";
import { refusalSaid as said } from "../../refusal-said";
import { fecHeads, fecOf, yearOfEntries } from "./fec";

const endOfYear = dayOf(2026, 12, 31);
const rules = [
  { account: "6132", label: "", analytic: "", envelope: "operating" },
  { account: "", label: "parcours", analytic: "", envelope: "pathways" },
] as const;

const actuals = (text: string, asOf: number | null = null) => {
  const { actuals: found, ...rest } = actualsOf(readLedger(text, asOf).rows, { rules, signature: null });
  return {
    rows: found.map(({ line, envelope, amount, day }) => [toIso(day), line, envelope, toEuros(amount)]),
    ...rest,
  };
};

const text = fecOf(yearOfEntries());
/** é, É, « , » and € are where the two Western encodings put them. */
const western = (euro: number) =>
  Uint8Array.from([...text].map((letter) => (letter === "€" ? euro : letter.charCodeAt(0))));

describe("an accountant's file of three thousand lines", () => {
  // A month: 700 of rent; 62 times 12.50 of supplies and 63 times 12.50 of travel.
  const january = [
    ["2026-01-31", "613", "operating", 700],
    ["2026-01-31", "625", "pathways", 787.5],
    ["2026-01-31", "606", null, 775],
  ];

  test.each([
    ["UTF-8", decode(new TextEncoder().encode(text))],
    ["UTF-8 with its mark", decode(new TextEncoder().encode(`\uFEFF${text}`))],
    ["ISO-8859-15", decode(western(0xa4))],
    ["windows-1252", decode(western(0x80))],
    ["with |", fecOf(yearOfEntries(), "|")],
    ["with ;", fecOf(yearOfEntries(), ";")],
  ])("gives the same months, lines and missions in %s", (_, read) => {
    const found = actuals(read);
    expect(found.rows).toHaveLength(36);
    expect(found.rows.slice(0, 3)).toEqual(january);
    expect(found.others).toBe(1512);
    expect(toEuros(found.difference)).toBe(0);
    expect(found.toPlace).toEqual([{ account: "606400", name: "Fournitures", entries: 744, amount: 930_000 }]);
  });

  test("says amounts by Montant and Sens as well as by Debit and Credit", () => {
    const heads = fecHeads.map((head) => ({ Debit: "Montant", Credit: "Sens" })[head] ?? head);
    const row = (account: string, amount: string, side: string) =>
      [..."J;Journal;1".split(";"), "20260315", account, "Nom", "", "", "P", "20260315", "x", amount, side].join("\t");
    const both = [heads.join("\t"), row("6132", "1 200,50", "D"), row("7411", "300.5", "C"), row("6132", "0,50", "-")];
    expect(actuals(both.join("\n")).rows).toEqual([
      ["2026-03-31", "613", "operating", 1200],
      ["2026-03-31", "74etat", null, 300.5],
    ]);
  });

  test("has an analytic column where a nineteenth follows: the name of a mission places the entry", () => {
    const row = (code: string) => [
      "J",
      "",
      "1",
      "20260315",
      "6251",
      "",
      "",
      "",
      "",
      "",
      "x",
      "10",
      "",
      "",
      "",
      "",
      "",
      "",
      code,
    ];
    const file = [[...fecHeads, "Axe 1"], row("Prévention"), row("ZZ")].map((cells) => cells.join("\t")).join("\n");
    expect(actuals(file).rows).toEqual([
      ["2026-03-31", "625", "prevention", 10],
      ["2026-03-31", "625", null, 10],
    ]);
  });
});

test("a trial balance has the day that one gives it", () => {
  const balance = "Compte;Intitulé;Débit;Crédit\n613200;Loyers;8 400,00;\n741000;ACI;;90 000,00\n512000;Banque;81600;";
  expect(actuals(balance, endOfYear)).toEqual({
    rows: [
      ["2026-12-31", "613", "operating", 8400],
      ["2026-12-31", "74etat", null, 90000],
    ],
    toPlace: [],
    unlined: [],
    others: 1,
    difference: 0,
  });
});

test("a journal copied from a spreadsheet is read by its heads", () => {
  expect(actuals("Date\tCompte\tLibellé\tDébit\tCrédit\n15/03/2026\t6251\tTrajet Parcours\t12,5\t").rows).toEqual([
    ["2026-03-31", "625", "pathways", 12.5],
  ]);
});

describe("what nobody can read is refused with its line and its column", () => {
  const heads = "Date;Compte;Libellé;Débit;Crédit";
  test.each([
    [`${heads}\n15/03/2026;6251;x;douze;`, "Ligne 2, colonne Débit : montant reçu : « douze »."],
    [`${heads}\n15/03/2026;6251;x;1.234;`, "Ligne 2, colonne Débit : montant reçu : « 1.234 »."],
    [`${heads}\n\n31/02/2026;6251;x;1;`, "Ligne 3, colonne Date : "],
    [`${heads}\n15/03/2026;Total;x;1;`, "Ligne 2, colonne Compte : compte reçu : « Total »."],
    [`${heads}\n15/03/2026;6251;x;1;;;oubli`, "Ligne 2 : 7 cellules reçues, pour 5 colonnes."],
    ["Date;Libellé;Débit;Crédit\n", "Ligne 1 : il manque la colonne « CompteNum »."],
    ["Compte;Débit\n", "Ligne 1 : il manque les colonnes « Débit » et « Crédit »."],
    ["Compte;Débit;Crédit\n6;1;", "Ligne 1 : ces lignes n'ont pas de date : c'est une balance."],
    ["Date;Compte;Montant;Sens\n15/03/2026;6251;1;X", "Ligne 2, colonne Sens : sens reçu : « X »."],
    ["", "Aucune ligne reçue."],
  ])("%j", (file, sentence) => {
    expect(said(() => actuals(file)).slice(0, sentence.length)).toBe(sentence);
  });
});
