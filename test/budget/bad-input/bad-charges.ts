/**
 * What people get wrong in a charge, in the words of the sheet Charges: the same sentence, but for its place, whatever the
 * door. `inCase` is what a case file is told instead, whose names and whose blanks are others; null: it has no such key.
 * `inCells` likewise of a cell that is read as a spreadsheet reads what is typed there.
 */
export interface BadCharge {
  readonly what: string;
  /** Typed over a charge that is right, by the heads of the sheet. */
  readonly typed: Readonly<Record<string, string>>;
  /** The head of the column that the sentence names. */
  readonly at: string;
  readonly fr: string;
  readonly en: string;
  readonly inCase?: string | null;
  readonly inCells?: string;
}

const euros = "Donnez un nombre d'euros, de 0 à 10 000 000.";
const emptyCell = "la cellule est vide. Remplissez-la, ou videz toute la ligne.";
const noDay = "pour un jour. Saisissez la date de nouveau, sans heure, ou videz la cellule.";
const account = "Donnez un compte de la classe 6, de 2 à 8 chiffres, par exemple 6411.";

export const badCharges: readonly BadCharge[] = [
  {
    what: "an unknown mission",
    typed: { Mission: "Dentistes" },
    at: "Mission",
    fr: "« Dentistes » reçu. Écrivez « Fonctionnement », « Accès aux soins », « Parcours pluriprofessionnels »",
    en: '"Dentistes" received. Write one of: Fonctionnement, Accès aux soins,',
    inCase: "« Dentistes » reçu, inconnu. Donnez operating, access, pathways,",
  },
  {
    what: "an unknown nature",
    typed: { Nature: "Bateau" },
    at: "Nature",
    fr: "« Bateau » reçu. Écrivez « Loyer », « Charges locatives »",
    en: '"Bateau" received. Write one of: Loyer, Charges locatives,',
    inCase: "« Bateau » reçu, inconnu. Donnez rent, rentalCharges,",
  },
  {
    what: "an account of no class of charges",
    typed: { Compte: "7061" },
    at: "Compte",
    fr: `compte reçu : « 7061 ». ${account}`,
    en: 'account received: "7061". Give an account of class 6, of 2 to 8 digits, such as 6411.',
  },
  {
    what: "an account that no chart has",
    typed: { Compte: "loyer" },
    at: "Compte",
    fr: `compte reçu : « loyer ». ${account}`,
    en: 'account received: "loyer". Give an account of class 6',
  },
  {
    what: "a negative amount",
    typed: { Montant: "-5" },
    at: "Montant",
    fr: `montant reçu : -5. ${euros}`,
    en: "amount received: -5. Give a number of euros, from 0 to 10,000,000.",
  },
  {
    what: "an absurd amount",
    typed: { Montant: "1000000000" },
    at: "Montant",
    fr: `montant reçu : 1 000 000 000. ${euros}`,
    en: "amount received: 1,000,000,000. Give a number of euros",
  },
  {
    what: "a text for an amount",
    typed: { Montant: "douze" },
    at: "Montant",
    fr: `montant reçu : « douze ». ${euros}`,
    en: 'amount received: "douze". Give a number of euros',
  },
  {
    what: "an amount that may be read in two ways",
    typed: { Montant: "1.200" },
    at: "Montant",
    fr: `montant reçu : « 1.200 », qui peut se lire 1 200 ou 1,2 : écrivez l'un ou l'autre. ${euros}`,
    en: 'amount received: "1.200", which may be 1,200 or 1.2: write one or the other. Give a number of euros',
  },
  {
    what: "months reversed",
    typed: { "Dernier mois": "2025-12" },
    at: "Dernier mois",
    fr: "fin reçue le 01/12/2025, avant le début, le 01/01/2026. Inversez-les.",
    en: "end received on 2025-12-01, before the start, on 2026-01-01. Swap them.",
  },
  {
    what: "a month of another century",
    typed: { "Premier mois": "1999-01" },
    at: "Premier mois",
    fr: "date reçue : 01/01/1999. Donnez-en une du 01/01/2019 au 31/12/2099.",
    en: "date received: 1999-01-01. Give one from 2019-01-01 to 2099-12-31.",
  },
  {
    what: "a thirteenth month",
    typed: { "Premier mois": "2026-13" },
    at: "Premier mois",
    fr: "date reçue : « 2026-13 ». Donnez un mois (2025-03) ou un jour qui existe (2025-03-15).",
    en: 'date received: "2026-13". Give a month, or a day that exists.',
    inCells: `le classeur ne compte pas « 2026-13 » ${noDay}`,
  },
  {
    what: "a month in words",
    typed: { "Premier mois": "bientôt" },
    at: "Premier mois",
    fr: "date reçue : « bientôt ». Donnez un mois (2025-03)",
    en: 'date received: "bientôt". Give a month, or a day that exists.',
    inCells: `le classeur ne compte pas « bientôt » ${noDay}`,
  },
  {
    what: "no month",
    typed: { "Premier mois": "" },
    at: "Premier mois",
    fr: emptyCell,
    en: "the cell is empty. Fill it in, or clear the whole row.",
    inCase: "rien n'est reçu. Ajoutez cette clé",
  },
  {
    what: "more months than a plan counts",
    typed: { "Dernier mois": "2037-01" },
    at: "Dernier mois",
    fr: "133 mois reçus. Donnez-en 120 au plus.",
    en: "133 months received. Give 120 at most.",
  },
  {
    what: "a rise that no price has",
    typed: { "Hausse par an": "200 %" },
    at: "Hausse par an",
    fr: "nombre reçu : 2. Donnez un nombre, de -0,5 à 0,5.",
    en: "number received: 2. Give a number, from -0.5 to 0.5.",
  },
  {
    what: "a text for a rise",
    typed: { "Hausse par an": "un peu" },
    at: "Hausse par an",
    fr: "nombre reçu : « un peu ». Donnez un nombre, de -0,5 à 0,5.",
    en: 'number received: "un peu". Give a number, from -0.5 to 0.5.',
  },
  {
    what: "a key that the budget does not have",
    typed: { Clé: "bureaux" },
    at: "Clé",
    fr: "« bureaux » reçu, inconnu. Donnez locaux ou prorata.",
    en: '"bureaux" received, unknown. Give locaux or prorata.',
  },
  {
    what: "a charge of the earmarked money that others would bear",
    typed: { Mission: "Soins non programmés (fléché)", Clé: "locaux" },
    at: "Clé",
    fr: "une charge payée par l'argent réservé aux soins non programmés ne se partage pas. Retirez la clé, ou",
    en: "a charge paid by the money earmarked for unscheduled care is not shared. Remove the key, or",
  },
  {
    what: "a line that the form does not have",
    typed: { "Ligne du cerfa": "69z" },
    at: "Ligne du cerfa",
    fr: "« 69z » reçu, inconnu. Donnez 601, 606,",
    en: '"69z" received, unknown. Give 601, 606,',
  },
  {
    what: "a price of no known way",
    typed: { Prix: "Par an" },
    at: "Prix",
    fr: "« Par an » reçu. Écrivez « En tout », « Par mois » ou « Quantité × coût ».",
    en: '"Par an" received. Write one of: En tout, Par mois, Quantité × coût.',
    inCase: null,
  },
  {
    what: "a quantity of a price that counts none",
    typed: { Quantité: "3" },
    at: "Quantité",
    fr: "une quantité est donnée, et le prix n'est pas « Quantité × coût ». Choisissez ce prix, ou videz la quantité.",
    en: 'a quantity is given, and the price is not "Quantité × coût". Choose that price, or clear the quantity.',
    inCase: null,
  },
  {
    what: "a negative quantity",
    typed: { Prix: "Quantité × coût", Quantité: "-3" },
    at: "Quantité",
    fr: "nombre reçu : -3. Donnez un nombre, de 0 à 1 000 000.",
    en: "number received: -3. Give a number, from 0 to 1,000,000.",
  },
  {
    what: "a product beyond any amount",
    typed: { Prix: "Quantité × coût", Quantité: "1000000", Montant: "1000000" },
    at: "Quantité",
    fr: `montant reçu : 1 000 000 000 000. ${euros}`,
    en: "amount received: 1,000,000,000,000. Give a number of euros",
  },
  {
    what: "a label of 200 characters",
    typed: { Libellé: "x".repeat(200) },
    at: "Libellé",
    fr: "Texte reçu : 200 caractères. Donnez-en 120 au plus.",
    en: "Text received: 200 characters. Give 120 at most.",
  },
];
