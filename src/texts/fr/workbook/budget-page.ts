/** The texts of the page Budget. */
import { noBreak } from "../figures";

export const budgetPageTexts = {
  purpose: "Charges et produits par exercice, par classe et par mission ; le solde, et le taux qui l'équilibre.",
  title: "Budget",
  help: noBreak(
    "Ce qui revient à chaque exercice, aux taux d'atteinte saisis : le solde est ce que les produits laissent une fois les charges payées.",
  ),
  years: "Exercice par exercice",
  yearHead: {
    label: "Exercice",
    secured: "ACI, sûr",
    atRisk: "ACI, à risque",
    otherSecured: "Autres, notifiés",
    otherAtRisk: "Autres, demandés",
    charges: "Charges",
    balance: "Solde, connu",
    words: "Ce qu'il en est",
    requiredRate: "Taux d'équilibre",
  },
  /** Of a balance. */
  surplus: "Excédent",
  shortfall: "Il manque",
  even: "À l'équilibre",
  rateHelp: [
    noBreak("Taux d'équilibre : le taux d'atteinte, le même pour toutes les missions, qui équilibre l'exercice."),
    noBreak("Au-dessus de 100 %, aucun n'y suffit ; à 0 %, l'exercice s'équilibre sans la part variable."),
  ],
  taxUnknown: (years: readonly number[]) =>
    noBreak(
      `À la création du classeur, taxe sur les salaires de ${years.join(", ")} sans barème : à saisir en charge, compte 6311.`,
    ),
  classes: "Charges par classe de comptes",
  charges: "Charges",
  classHead: "Classe",
  classNames: {
    "60": "Achats",
    "61": "Services extérieurs",
    "62": "Autres services extérieurs",
    "63": "Impôts et taxes",
    "64": "Personnel",
    "65": "Autres charges de gestion",
    "66": "Charges financières",
    "67": "Charges exceptionnelles",
    "68": "Dotations et fonds dédiés",
    "69": "Impôt sur les bénéfices",
  },
  missions: "Par enveloppe, exercice",
  missionHead: {
    envelope: "Enveloppe",
    secured: "Accordé, sûr",
    atRisk: "À risque",
    received: "Reçu en banque",
    other: "Autres produits",
    direct: "Charges directes",
    shared: "Part partagée",
    balance: "Solde",
    transfer: "Virements",
    after: "Après virements",
  },
  total: "Total",
} as const;
