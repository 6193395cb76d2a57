import type { MoneyWords } from "../../pane-time-words";
import { spaced } from "./spaced";

export const moneyWords: MoneyWords = spaced({
  situation: {
    title: (day) => `Où vous en êtes au ${day}`,
    atFirst: (day) => `Au premier jour du contrat, le ${day}`,
    signed: (day) => `Signature lue : ${day}.`,
    next: "Prochain versement",
    on: (day) => `le ${day}`,
    noMore: "plus aucun",
    twelveMonths: "Douze prochains mois",
    belongs: (first, last) => `Appartient à l'exercice du ${first} au ${last}`,
    safe: (last) => `Dépensable sans risque jusqu'au ${last}`,
    short: {
      overdrawn: (amount, day) => `Compte à découvert au ${day} : ${amount}.`,
      overdraftToCome: (amount, day) => `Découvert à venir avec le seul argent sûr : ${amount} le ${day}.`,
      nothingSafe: (amount, day) => `Rien n'est dépensable sans risque jusqu'au ${day} : ${amount}.`,
    },
    askBalance: "Donnez le solde en banque.",
    allSecure: "sans risque",
    atRisk: (amount) => `dont ${amount} à risque`,
    known: (missing) => (missing === 1 ? "connu : 1 montant à saisir" : `connu : ${missing} montants à saisir`),
    bankBalance: "Solde en banque ce jour-là",
    commitments: "Déjà engagé et pas encore payé",
    earmarkedSpent: "Déjà dépensé pour les soins non programmés",
  },
  bars: {
    title: "Les douze mois à venir, en milliers d'euros",
    period: "Période",
    days: (first, last) => `du ${first} au ${last}`,
  },
  title: "Ce qui arrive en banque",
  help: "Par année civile, en euros, aux taux saisis.",
  year: "Année",
  secured: "Reçu, sûr",
  atRisk: "Reçu, à risque",
  rights: "Acquis",
  carriedOver: "Reporté",
  columnsHelp:
    "Acquis : ce qui appartient à l'année. Reporté : reçu moins acquis, depuis le début, au 31 décembre ; au-dessous de zéro, il reste à venir.",
  payments: "Versements",
  paymentsOf: (year, count) => `${year} : ${count === 1 ? "1 versement" : `${count} versements`}`,
  certain: "sûr",
  uncertain: "à risque",
  toEnter: "à saisir",
  behind: (amount, day) => `Avance à financer au pire, d'ici la fin : ${amount} le ${day}, acquis et pas encore reçus.`,
  neverBehind: "Plus aucune avance à financer : rien n'est acquis avant d'être reçu.",
});
