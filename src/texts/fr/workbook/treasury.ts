/** The texts of the sheet Trésorerie. */
import { noBreak } from "../figures";

export const treasuryTexts = {
  purpose: "Dix-huit mois de trésorerie à partir de la situation : ce qui arrive, et le solde qui en résulte.",
  title: "Trésorerie",
  help: "Les versements de l'ACI, mois par mois à partir de la situation, sur le solde en banque. Les dépenses ne sont pas comptées, ni les montants à saisir.",
  noBalance: noBreak("Donnez le solde en banque (feuille Saisie) : sans lui, ni solde, ni point bas, ni courbe."),
  terms: {
    bankBalance: "Solde en banque à la situation",
    receipts: "+ versements sûrs jusqu'à la clôture",
    commitments: "− engagements à payer",
    earmarked: "− réservé aux soins non programmés",
    toGiveBack: "− avances à rendre",
    safe: "Dépensable sans risque",
  },
  head: [
    "Du",
    "Jusqu'au",
    "Sûr",
    "À risque, aux taux saisis",
    "Solde, tout compris",
    "Solde, argent sûr seul",
    "Versements à saisir",
  ],
  lowest: "Solde le plus bas, argent sûr seul",
  until: "jusqu'au",
  lowestHelp: "à la situation, ou au dernier jour d'une période",
  chartTitle: "Solde au dernier jour de chaque période (euros, montants connus)",
  all: "Tout compris",
  secured: "Argent sûr seul",
  chartAltText: (facts: string) => `Courbes : soldes au dernier jour de chaque période. ${facts}`,
  chartFact: (day: string, [all = "", secured = ""]: readonly string[]) =>
    `${day} : ${all}, dont ${secured} d'argent sûr seul`,
} as const;
