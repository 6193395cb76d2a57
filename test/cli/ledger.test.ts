/** The accountant's file, from the command line to the workbook's Réalisé. */
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { planInWorkbook } from "../../src/workbook/reading/plan/plan-in-workbook";
import { fecOf, yearOfEntries } from "../budget/ledger/fec";
import { pathOf, plainSpaces, runCli } from "./run-cli";
import { temporaryFolder, type TemporaryFolder } from "./temporary-folder";

let folder: TemporaryFolder;

beforeEach(() => {
  folder = temporaryFolder();
  folder.write("fec.txt", fecOf(yearOfEntries()));
  folder.write("rules.csv", "Compte commence par;Libellé contient;Mission\n6132;;Fonctionnement\n;parcours;pathways\n");
});
afterEach(() => folder.remove());

/** 31/01/2026, as a cell holds it. */
const january = 46_053;
const budget = ["--case", pathOf("examples/budgets/taille-2-annee-2.json")];

test("what the accountant posted is in Réalisé by month, line and mission, and what is left to place is said", async () => {
  const words = [
    "--ledger",
    folder.at("fec.txt"),
    "--ledger-rules",
    folder.at("rules.csv"),
    "--out",
    folder.at("a.xlsx"),
  ];
  const { stdout, status } = await runCli("budget", [...budget, ...words]);
  expect(status).toBe(0);
  expect(plainSpaces(stdout)).toContain(
    "Comptabilité : 3 024 lignes lues, dont 1 512 de charges et de produits.\nÀ ventiler : 744 écritures de charges, 9 300 €, sans mission : 606400 Fournitures (9 300 €). Ajoutez une règle (--ledger-rules).",
  );
  const { actuals } = planInWorkbook(readXlsx(folder.read("a.xlsx")));
  // Supplies and travel of March on two days: the second contract year begins on the 3rd.
  expect(actuals).toHaveLength(38);
  expect((actuals as readonly unknown[]).slice(0, 3)).toEqual([
    { line: "613", mission: "operating", amount: 700, date: january },
    { line: "625", mission: "pathways", amount: 787.5, date: january },
    { line: "606", amount: 775, date: january },
  ]);
}, 60_000);

test("the rules of a year are in its workbook, and place the entries of the next without being given again", async () => {
  const ledger = ["--ledger", folder.at("fec.txt")];
  const first = ["--ledger-rules", folder.at("rules.csv"), "--out", folder.at("a.xlsx")];
  await runCli("budget", [...budget, ...ledger, ...first]);
  const next = ["--open", folder.at("a.xlsx"), ...ledger, "--out", folder.at("b.xlsx")];
  const { stdout, status } = await runCli("budget", next);
  expect(status).toBe(0);
  expect(plainSpaces(stdout)).toContain("À ventiler : 744 écritures de charges, 9 300 €");
  const kept = [
    { account: "6132", mission: "operating" },
    { label: "parcours", mission: "pathways" },
  ];
  const { ledgerRules } = planInWorkbook(readXlsx(folder.read("b.xlsx")));
  expect(ledgerRules).toEqual(kept);
  const others = ["--ledger-rules", folder.at("others.csv"), "--out", folder.at("c.xlsx")];
  folder.write("others.csv", "Compte;Mission\n606;Prévention\n");
  const { stdout: said } = await runCli("budget", ["--open", folder.at("b.xlsx"), ...ledger, ...others]);
  expect(plainSpaces(said)).not.toContain("606400 Fournitures");
  expect(planInWorkbook(readXlsx(folder.read("c.xlsx")))["ledgerRules"]).toHaveLength(1);
}, 90_000);

test.each([
  [
    "a file that is not there",
    ["--ledger", "nulle-part.txt"],
    "le fichier du comptable « nulle-part.txt » ne se lit pas",
  ],
  ["rules without entries", ["--ledger-rules", "r.csv"], "--ledger-rules va avec --ledger"],
  ["two inputs", ["--ledger", "-", "--charges", "-"], "deux options liraient l'entrée standard (-)"],
])("%s is refused, and nothing is written", async (_, words, sentence) => {
  const { stderr, status } = await runCli("budget", [...budget, ...words, "--out", folder.at("b.xlsx")]);
  expect([status, plainSpaces(stderr)]).toEqual([2, expect.stringContaining(sentence)]);
  expect(folder.files()).not.toContain("b.xlsx");
});

test.each([
  ["Mission\nPrévention", "Ligne 2 : cette règle vaudrait pour toutes les écritures."],
  ["Compte;Mission\n61;Loisirs", "Ligne 2, colonne Mission : « Loisirs » reçu, inconnu."],
  ["Compte;Mission;Prix\n61;Prévention;3", "Ligne 1 : colonne inconnue : « Prix »."],
])("the rules %j are refused with their place", async (rules, sentence) => {
  folder.write("bad.csv", rules);
  const words = ["--ledger", folder.at("fec.txt"), "--ledger-rules", folder.at("bad.csv")];
  const { stderr, status } = await runCli("budget", [...budget, ...words]);
  expect([status, plainSpaces(stderr)]).toEqual([2, expect.stringContaining(sentence)]);
});
