/** Charges copied from another workbook, or a CSV: read as a person typed them, or refused with the line and the column. */
import { explain } from "../../../src/library/explain";
import { chargesInText } from "../../../src/workbook/reading/plan/charges-in-text";

const sharing = [{ name: "locaux", shares: { access: 1 } }];

test.each([
  ["tabs", "\t"],
  ["semicolons", ";"],
  ["bars", "|"],
])("a block separated by %s is read, in the order of its heads", (_, mark) => {
  const lines = [
    ["Montant", "PREMIER MOIS", "nature", "Libelle", "Mission", "Dernier mois", "Clé"],
    ["", "15/04/2026", "rent", "", "", "", ""],
    ["1 200,50 €", "mars  2026", "Loyer", "=SOMME(A1)", "Accès aux soins", "12/2026", "locaux"],
  ];
  expect(chargesInText(lines.map((line) => line.join(mark)).join("\r\n"), sharing)).toEqual([
    { nature: "rent", amount: null, first: "15/04/2026" },
    {
      mission: "access",
      nature: "rent",
      label: "=SOMME(A1)",
      amount: 1200.5,
      first: "2026-03-01",
      last: "12/2026",
      key: "locaux",
    },
  ]);
});

test("each way of giving a price is read", () => {
  const text =
    "Nature;Prix;Quantité;Montant;Premier mois;Hausse par an\nfees;Quantité × coût;37,5;24,99;2026-01;2 %\nrent;par mois;;800;2026-01;";
  expect(chargesInText(text, undefined)).toEqual([
    { nature: "fees", quantity: 37.5, unitCost: 24.99, first: "2026-01", indexation: 0.02 },
    { nature: "rent", monthly: 800, first: "2026-01" },
  ]);
});

const heads = "Mission;Nature;Compte;Montant;Premier mois;Dernier mois;Clé";
const sentenceOf = (line: string, first = heads) => {
  try {
    return chargesInText(`${first}\n;rent;;5;2026-01;;\n${line}`, sharing);
  } catch (error) {
    return explain(error)?.replaceAll("\u00a0", " ");
  }
};

test.each([
  [";rent;;douze;2026-01;;", /Ligne 3, colonne Montant : montant reçu : « douze »/],
  [";rent;;-5;2026-01;;", /Ligne 3, colonne Montant : montant reçu : -5/],
  [";rent;;1e9;2026-01;;", /Ligne 3, colonne Montant : montant reçu : 1 000 000 000/],
  [";rent;;1.200;2026-01;;", /Ligne 3, colonne Montant : montant reçu : « 1.200 »/],
  ["Dentistes;rent;;5;2026-01;;", /Ligne 3, colonne Mission : « Dentistes » reçu/],
  [";;7061;5;2026-01;;", /Ligne 3, colonne Compte : compte reçu/],
  [";rent;;5;2026-03;2026-01;", /Ligne 3, colonne Dernier mois : fin reçue le 01\/01\/2026, avant le début/],
  [";rent;;5;;;", /Ligne 3, colonne Premier mois : la cellule est vide/],
  [";rent;;5;1999-01;;", /Ligne 3, colonne Premier mois : date reçue/],
  [";rent;;5;2026-01;;bureaux", /Ligne 3, colonne Clé : « bureaux » reçu, inconnu/],
  [";rent;;5;2026-01;;;trop", /Ligne 3 : 8 cellules reçues pour 7 colonnes/],
])("%s is refused with its place", (line, sentence) => {
  expect(sentenceOf(line)).toMatch(sentence);
});

test("a mission left empty under another, as merged cells leave it, is no charge of the operating grant", () => {
  const text = `${heads}\nAccès aux soins;rent;;5;2026-01;;\n;rent;;5;2026-01;;`;
  expect(() => chargesInText(text, sharing)).toThrow("emptyUnder");
  expect(sentenceOf("Prévention;rent;;5;2026-01;;\n;rent;;5;2026-01;;")).toBe(
    "Ligne 4, colonne Mission : la cellule est vide, sous « Prévention ». Écrivez-y la valeur de la ligne : d'une cellule fusionnée, seule la première ligne en a une.",
  );
});

test("a block copied without its heads says that they are wanted", () => {
  expect(sentenceOf("", "Accès aux soins;Loyer;500;2026-01")).toMatch(
    /Ligne 1 : la première ligne doit porter les titres des colonnes ; « Accès aux soins » reçu\. Copiez aussi/,
  );
});

test("a block without its months, or with more charges than a plan holds, is refused", () => {
  expect(sentenceOf("", "Nature;Montant")).toMatch(/il manque la colonne « Premier mois »/);
  const many = Array.from({ length: 501 }, () => ";rent;;5;2026-01;;").join("\n");
  expect(sentenceOf(many)).toMatch(/Plus de 500 lignes reçues/);
});
