/** The texts of the sheet Financement. */
export const fundingTexts = {
  purpose: "Ce que vaut chacune des cinq années du contrat, mission par mission, et selon les résultats.",
  title: "Financement",
  help: "Ce que chaque année de contrat donne droit à recevoir, aux taux retenus ; l'année en cours est encadrée. Quand c'est payé : Versements ; à quel exercice : Exercices.",
  year: (year: number) => `Année ${year}`,
  mission: "Mission",
  from: "Du",
  last: "Au",
  tier: "Taille",
  total: "Total",
  secured: "dont sûr",
  atRisk: "dont selon les résultats",
  before: "dont avant la signature",
  scenarios: "Selon les résultats",
  scenarioHead: "Total de l'année",
  prudent: "Aucun objectif atteint",
  central: "Aux taux retenus",
  full: "Tous les objectifs atteints",
  unknown: "Montants à saisir",
  chartTitle: "Sûr et selon les résultats, par année de contrat (euros, taux retenus, montants connus)",
  chartSecured: "Sûr",
  chartAtRisk: "Selon les résultats",
  chartAltText: (facts: string) =>
    `Barres empilées par année de contrat : argent sûr et argent qui dépend des résultats. ${facts}`,
  chartFact: (year: string, secured: string, atRisk: string) =>
    `${year} : ${secured} sûrs, ${atRisk} selon les résultats`,
} as const;
