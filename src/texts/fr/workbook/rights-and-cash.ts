/** The words that set what is earned against what is received, wherever the workbook does. */
export const rightsAndCashTexts = {
  rights: "Droits acquis",
  cash: "Versements reçus",
  altText: (facts: string) => `Colonnes groupées : droits acquis et versements reçus. ${facts}`,
  fact: (period: string, rights: string, cash: string) => `${period} : ${rights} acquis, ${cash} reçus`,
  /** What the cash less the rights means. */
  ahead: "Reçu d'avance",
  behind: "À recevoir",
  even: "Aucun report",
} as const;
