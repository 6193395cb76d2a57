/** The same of the other tables of a budget: what is typed over a row that is right, by the heads of its sheet. */
import type { BadCharge } from "./bad-charges";

type BadRow = Omit<BadCharge, "en"> & { readonly table: keyof typeof rightRows };

/** A row of each table with which nothing is wrong, and where the workbook of the tests has it. */
export const rightRows = {
  sharing: {
    sheet: "Clés et virements",
    row: 5,
    typed: { Clé: "locaux", "Accès aux soins": "60 %", Prévention: "40 %" },
  },
  transfers: {
    sheet: "Clés et virements",
    row: 20,
    typed: { De: "Accès aux soins", Vers: "Prévention", Montant: "10", Date: "2026-02-01" },
  },
  resources: {
    sheet: "Produits",
    row: 5,
    typed: { Mission: "Prévention", Action: "Diabète", Notifié: "1000", "Premier mois": "2026-01" },
  },
  staff: {
    sheet: "Postes",
    row: 5,
    typed: { "Brut annuel": "40000", "Taux patronal": "40 %", Début: "2026-01-01", Fin: "2026-12-31" },
  },
} as const;

const key = { table: "sharing", at: "Total" } as const;

export const badRows: readonly BadRow[] = [
  {
    ...key,
    what: "a key of 110 %",
    typed: { "Accès aux soins": "70 %" },
    fr: "la clé « locaux » fait 110 %. Ses parts doivent faire 100 %.",
  },
  {
    ...key,
    what: "a key of 99.99 %",
    typed: { Prévention: "39,99 %" },
    fr: "la clé « locaux » fait 99,99 %. Ses parts doivent faire 100 %.",
  },
  {
    ...key,
    what: "a share of more than the whole",
    typed: { Prévention: "140 %" },
    at: "Prévention",
    fr: "nombre reçu : 1,4. Donnez un nombre, de 0 à 1.",
  },
  {
    ...key,
    what: "a share in words",
    typed: { Prévention: "le reste" },
    at: "Prévention",
    fr: "nombre reçu : « le reste ». Donnez un nombre, de 0 à 1.",
  },
  {
    ...key,
    what: "a key whose name formulas take for others",
    typed: { Clé: "loc*" },
    at: "Clé",
    fr: "le nom de clé « loc* » a un signe que les tableurs lisent autrement : *, ? ou ~, ou <, > ou = au début.",
  },
  {
    table: "transfers",
    what: "a transfer out of the earmarked money",
    typed: { De: "Soins non programmés (fléché)" },
    at: "De",
    fr: "l'argent réservé aux soins non programmés ne se vire pas ailleurs. Retirez ce virement.",
  },
  {
    table: "transfers",
    what: "a transfer that leaves, and arrives nowhere: the transfers would not sum to zero",
    typed: { Vers: "" },
    at: "Vers",
    fr: "la cellule est vide. Remplissez-la, ou videz toute la ligne.",
    inCase: "« transfers.0.to » : rien n'est reçu. Ajoutez cette clé",
  },
  {
    table: "transfers",
    what: "a transfer to where it comes from",
    typed: { Vers: "Accès aux soins" },
    at: "Vers",
    fr: "une enveloppe reçue de et vers elle-même. Donnez-en deux.",
  },
  {
    table: "transfers",
    what: "a transfer to a mission that nobody knows",
    typed: { Vers: "Dentistes" },
    at: "Vers",
    fr: "« Dentistes » reçu. Écrivez « Fonctionnement »",
    inCase: "« transfers.0.to » : « Dentistes » reçu, inconnu. Donnez operating,",
  },
  {
    table: "transfers",
    what: "a negative transfer",
    typed: { Montant: "-10" },
    at: "Montant",
    fr: "montant reçu : -10. Donnez un nombre d'euros, de 0 à 10 000 000.",
  },
  {
    table: "transfers",
    what: "a transfer of a day that does not exist",
    typed: { Date: "2026-02-30" },
    at: "Date",
    fr: "date reçue : « 2026-02-30 ». Donnez un mois (2025-03) ou un jour qui existe (2025-03-15).",
    inCells: "le classeur ne compte pas « 2026-02-30 » pour un jour. Saisissez la date de nouveau",
  },
  {
    table: "resources",
    what: "a resource of an account of charges",
    typed: { Compte: "6411" },
    at: "Compte",
    fr: "compte reçu : « 6411 ». Donnez un compte de la classe 7, de 2 à 8 chiffres, par exemple 756.",
  },
  {
    table: "resources",
    what: "a negative grant",
    typed: { Notifié: "-1" },
    at: "Notifié",
    fr: "montant reçu : -1. Donnez un nombre d'euros, de 0 à 10 000 000.",
  },
  {
    table: "staff",
    what: "an employer's rate of 420 %",
    typed: { "Taux patronal": "420 %" },
    at: "Taux patronal",
    fr: "nombre reçu : 4,2. Donnez un nombre, de 0 à 1.",
  },
  {
    table: "staff",
    what: "a post that ends before it begins",
    typed: { Fin: "2025-12-31" },
    at: "Fin",
    fr: "fin reçue le 31/12/2025, avant le début, le 01/01/2026. Inversez-les.",
  },
  {
    table: "staff",
    what: "a post of nobody's length",
    typed: { Début: "" },
    at: "Début",
    fr: "la cellule est vide. Remplissez-la, ou videz toute la ligne.",
    inCase: "« staff.0.start » : rien n'est reçu. Ajoutez cette clé",
  },
];
