/** What a row says and nobody can read is refused with its sheet, its row and its column, and nothing is half-read. */
import { explain } from "../../../src/library/explain";
import { wholeCaseOfWorkbook } from "../../../src/workbook/read-inputs";
import { community } from "../../budget/community";
import { plainSpaces } from "../../cli/run-cli";
import { planOf } from "../../plan-of";
import { Opened } from "./found";

const plan = {
  ...community,
  charges: [{ nature: "rent", label: "Bureau", amount: 100, first: "2021-03", last: "2021-05" }],
  staff: [{ label: "Coordinatrice", gross: 40000, employerRate: 0.4, start: "2021-01-01", end: "2021-12-31" }],
  resources: [{ kind: "fir", asked: 100, first: "2021-01", payments: [{ date: "2021-02-01", amount: 50 }] }],
  sharing: [{ name: "locaux", shares: { access: 0.5, operating: 0.5 } }],
  transfers: [{ from: "access", to: "prevention", amount: 10, date: "2021-02-01" }],
};

function sentenceFor(change: (opened: Opened) => Opened): string {
  try {
    wholeCaseOfWorkbook(change(new Opened(planOf(plan))).workbook);
    return "";
  } catch (error) {
    return plainSpaces(explain(error) ?? String(error));
  }
}

type Typed = readonly [sheet: string, address: string, value: string | number | boolean | null, sentence: string];
const inCharges = (column: string, what: string) => `Charges, ligne 5, colonne ${column} : ${what}`;
const empty = "la cellule est vide. Remplissez-la, ou videz toute la ligne.";

const typed: readonly Typed[] = [
  ["Charges", "A5", "Dentistes", inCharges("Mission", "« Dentistes » reçu. Écrivez « Fonctionnement »")],
  ["Charges", "C5", "Loyers", inCharges("Nature", "« Loyers » reçu. Écrivez « Loyer »")],
  ["Charges", "D5", "7411", inCharges("Compte", "compte reçu : « 7411 ». Donnez un compte de la classe 6")],
  ["Charges", "D5", 12, inCharges("Compte", "compte reçu : « 12 ». Donnez un compte de la classe 6")],
  ["Charges", "F5", "Par an", inCharges("Prix", "« Par an » reçu. Écrivez « En tout »")],
  ["Charges", "G5", 3, inCharges("Quantité", "une quantité est donnée, et le prix n'est pas « Quantité × coût ».")],
  [
    "Charges",
    "H5",
    "12 000 €",
    inCharges("Montant", "montant reçu : « 12 000 € », qui est un texte : retapez-le en nombre"),
  ],
  ["Charges", "H5", -1, inCharges("Montant", "montant reçu : -1. Donnez un nombre d'euros, de 0 à 10 000 000.")],
  ["Charges", "H5", 1e9, inCharges("Montant", "montant reçu : 1 000 000 000. Donnez un nombre d'euros")],
  ["Charges", "H5", true, inCharges("Montant", "la cellule contient VRAI ou FAUX.")],
  ["Charges", "I5", null, inCharges("Premier mois", empty)],
  ["Charges", "I5", "mars 2021", inCharges("Premier mois", "le classeur ne compte pas « mars 2021 » pour un jour.")],
  ["Charges", "I5", 1, inCharges("Premier mois", "date reçue :")],
  ["Charges", "J5", 44197, inCharges("Dernier mois", "fin reçue le 01/01/2021, avant le début, le 01/03/2021.")],
  ["Charges", "K5", 2, inCharges("Hausse par an", "nombre reçu : 2. Donnez un nombre, de -0,5 à 0,5.")],
  ["Charges", "L5", "bureaux", inCharges("Clé", "« bureaux » reçu, inconnu. Donnez locaux ou prorata.")],
  ["Charges", "M5", "999", inCharges("Ligne du cerfa", "« 999 » reçu, inconnu.")],
  ["Charges", "N5", "x".repeat(301), inCharges("Note", "")],
  ["Charges", "B105", "dessous", "Charges, ligne 105 : cette ligne est sous le tableau, qui finit à la ligne 104"],
  ["Charges", "B90", "seule", "Charges, ligne 90, colonne Premier mois : la cellule est vide."],
  ["Postes", "D5", "Bénévole", "Postes, ligne 5, colonne Contrat : « Bénévole » reçu. Écrivez « Salarié »"],
  ["Postes", "G5", 1.5, "Postes, ligne 5, colonne Part de poste : nombre reçu : 1,5."],
  ["Produits", "K5", "Oui", "Produits, ligne 5 : un produit affecté à un projet (tied) sans projet."],
  ["Produits", "A40", "P9", "Produits, ligne 40, colonne Repère : aucun produit saisi n'a le repère « P9 »."],
  ["Produits", "A40", "P-1", "Produits, ligne 40, colonne Repère : aucun produit saisi n'a le repère « P-1 »."],
  ["Produits", "C40", 200, "Produits, ligne 5 : 200 € de versements reçus, pour 100 € attendus."],
  [
    "Produits",
    "B40",
    44228.5,
    "Produits, ligne 40, colonne Date : le classeur ne compte pas « 44228.5 » pour un jour.",
  ],
  ["Clés et virements", "C5", 0.6, "Clés et virements, ligne 5, colonne Total : la clé « locaux » fait 110 %."],
  ["Clés et virements", "C5", 1.6, "Clés et virements, ligne 5, colonne Accès aux soins : nombre reçu : 1,6."],
  [
    "Clés et virements",
    "A20",
    "Soins non programmés (fléché)",
    "Clés et virements, ligne 20, colonne De : l'argent réservé",
  ],
];

test.each(typed)("in %s, %s holding %j is refused with a sentence", (sheet, address, value, sentence) => {
  expect(sentenceFor((opened) => opened.type(sheet, address, value))).toContain(sentence);
});

test("a charge far under the table is refused, a note or a sum that stands there is not", () => {
  const noted = (opened: Opened) => opened.type("Charges", "A200", "Total").type("Charges", "H200", 9000);
  expect(sentenceFor(noted)).toBe("");
  expect(sentenceFor((opened) => noted(opened).type("Charges", "I200", 44197))).toContain(
    "Charges, ligne 200 : cette ligne est sous le tableau, qui finit à la ligne 104",
  );
});

test("a table that was made longer than a budget holds is refused at its first row too many", () => {
  const keys = Array.from({ length: 20 }, (_, index) => ({ name: `clé ${index + 1}`, shares: { access: 1 } }));
  const longer = new Opened(planOf({ ...community, sharing: keys })).insertRow("Clés et virements", 6);
  longer.type("Clés et virements", "A6", "de plus").type("Clés et virements", "C6", 1);
  expect(sentenceFor(() => longer)).toBe("Clés et virements, ligne 25 : 21 lignes reçues. Donnez-en 20 au plus.");
});

test.each([
  [
    "plan_accounting_bufferMonths",
    99,
    /\(Clés et virements!\$?[A-Z]+\$?\d+\) : nombre reçu : 99\. Donnez un nombre, de 0 à 24\./,
  ],
  ["plan_lastActualMonth", 1, /\(Corrections!\$?[A-Z]+\$?\d+\) : date reçue : /],
  ["plan_dialogueYear", 9, /\(Décisions!\$?[A-Z]+\$?\d+\) : 9 reçu, inconnu\. Donnez 1, 2,/],
  ["plan_indemnities_secondCap", -1, /\(Taux!\$?[A-Z]+\$?\d+\) : montant reçu : -1\./],
] as const)("the setting %s that is %d is refused with its cell", (key, value, sentence) => {
  const made = planOf({ ...plan, pages: ["tracking", "dialogue"], indemnities: {} });
  const { refersTo = "" } = made.names.find(({ name }) => name === `CPTS_Saisie_${key}`) ?? {};
  const [sheet = "", address = ""] = refersTo.replace(/[$']/g, "").split("!");
  expect(sentenceFor(() => new Opened(made).type(sheet, address, value))).toMatch(sentence);
});

test("a cell in error is refused with its place", () => {
  const fault = { kind: "error", code: "#REF!" } as const;
  expect(sentenceFor((opened) => opened.type("Charges", "D5", fault))).toBe(
    "Charges, ligne 5, colonne Compte : la cellule montre l'erreur #REF!. Corrigez-la, ou saisissez la valeur elle-même.",
  );
});

test.each([["P*"], ["P?"], ["~1"], [">1"]])(
  "a resource called %s is refused, as formulas would take another for it",
  (name) => {
    const filled = (opened: Opened) => opened.type("Produits", "A5", name);
    expect(sentenceFor(filled)).toContain("Produits, ligne 5, colonne Repère : le repère « ");
  },
);

test("two resources of one name are refused", () => {
  const twice = (opened: Opened) => opened.type("Produits", "A6", "P1").type("Produits", "D6", "État");
  const filled = (opened: Opened) => twice(opened).type("Produits", "G6", 10).type("Produits", "I6", 44197);
  expect(sentenceFor(filled)).toContain("Produits, ligne 6, colonne Repère : deux produits ont le repère « P1 ».");
});

test.each([
  ["'Charges'!#REF!", "La cellule de « Montant », feuille"],
  ["'Charges'!$H$5:$I$104", "et non une colonne."],
  ["'Charges'!$H$6:$H$104", "n'a plus les mêmes lignes que les autres colonnes"],
])("a column whose name refers to %s is refused", (refersTo, sentence) => {
  expect(sentenceFor((opened) => opened.pointElsewhere("plan_charges_amount", refersTo))).toContain(sentence);
});

test.each([
  ["plan_charges_amount", "#REF!", "« Montant », feuille « Charges »"],
  ["plan_transfers_amount", "#REF!", "feuille « Clés et virements »"],
  ["plan_payments_amount", "#REF!", "feuille « Produits »"],
  ["plan_accounting_bufferMonths", "#REF!", "feuille « Clés et virements »"],
  ["plan_indemnities_secondCap", "#REF!", "feuille « Taux »"],
  ["plan_lastActualMonth", "#REF!", "feuille « Corrections »"],
  ["plan_dialogueYear", "#REF!", "feuille « Décisions »"],
  ["plan_page_tracking", "#REF!", "feuille « Clés et virements »"],
])("the column or the cell of %s that is gone is said with the sheet that had it", (key, refersTo, where) => {
  const made = planOf({ ...plan, pages: ["tracking", "dialogue"], indemnities: {} });
  const sentence = sentenceFor(() => new Opened(made).pointElsewhere(key, refersTo));
  expect(sentence).toContain(`${where}, a été supprimée avec sa ligne, sa colonne ou sa feuille.`);
});
