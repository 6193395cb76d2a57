/** The texts of the sheet Trésorerie. */
export const treasuryTexts = {
  purpose: "Dix-huit mois de trésorerie à partir de la situation : ce qui arrive, et le solde qui en résulte.",
  title: "Trésorerie",
  help: "Les versements de l'ACI, mois par mois à partir de la situation, sur le solde en banque. Les dépenses ne sont pas comptées, ni les montants à saisir.",
  noBalance: "Sans le solde en banque (feuille Saisie), les soldes partent de zéro : ils disent ce qui s'ajoute.",
  opening: "Solde en banque à la situation",
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
  chartTitle: "Solde en fin de mois (euros, montants connus)",
  all: "Tout compris",
  secured: "Argent sûr seul",
  chartAltText: (facts: string) => `Courbes : soldes en fin de mois. ${facts}`,
  chartFact: (day: string, [all = "", secured = ""]: readonly string[]) =>
    `${day} : ${all}, dont ${secured} d'argent sûr seul`,
} as const;
