import type { MoneyWords } from "../../pane-time-words";
import { spaced } from "./spaced";

export const moneyWords: MoneyWords = spaced({
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
  behind: (amount, day) => `Avance à financer au pire : ${amount} le ${day}, acquis et pas encore reçus.`,
  neverBehind: "Aucune avance à financer : rien n'est acquis avant d'être reçu.",
});
