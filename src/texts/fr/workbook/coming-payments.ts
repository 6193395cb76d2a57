/** The texts of the sheet Versements. */
export const comingPaymentTexts = {
  purpose: "Ce qui arrive à la banque à partir de la situation, par date, et pourquoi ; le passé en dessous.",
  title: "Versements",
  help: "D'abord ce qui est à venir, puis ce qui est déjà passé à la date de la situation (feuille Saisie), le plus récent en premier.",
  countHead: ["Période", "Versements", "Total connu", "Montants à saisir"],
  coming: "À venir",
  past: "Déjà passés",
  head: ["Date", "Montant", "Certitude", "Mission", "Nature", "Pourquoi ce jour et ce montant"],
  older: "Versements plus anciens, sous la partie imprimée : ",
  olderSum: " ; leur somme connue, en euros : ",
  beyondPrint:
    "⚠ D'autres versements suivent la dernière ligne imprimée : construisez le classeur de nouveau pour les imprimer.",
  order: "Ordre de la feuille Versements",
  orderHead: ["Rang par date"],
} as const;
