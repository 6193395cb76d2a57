/** The texts of the last blocks of the sheet Calculs: what is earned day after day, and when missions must begin. */
export const accountTexts = {
  yearEnd: "Dernier mois de l'exercice",
  accruals: "Droits acquis jour après jour, scénario affiché",
  accrualsHelp:
    "Chaque ligne gagne le dû de l'année régulièrement, au prorata des jours ; une crise et une aide, le jour même. Une année de contrat tombe sur deux exercices au plus.",
  accrualHead: [
    "Ligne",
    "Année",
    "Du",
    "Jusqu'au (exclu)",
    "Total dû",
    "dont sûr",
    "Exercice suivant dès le",
    "Acquis avant, sûr",
    "Acquis avant, à risque",
    "Acquis ensuite, sûr",
    "Acquis ensuite, à risque",
  ],
  months: "Droits cumulés à la fin de chaque mois, scénario affiché",
  monthsHelp: "Années de contrat closes et sommes d'un jour en entier ; année en cours au prorata des jours passés.",
  firstDay: "Premier jour des comptes",
  firstDayHelp: "La signature, ou le premier versement s'il est plus tôt.",
  monthHead: ["Mois", "Jusqu'au (exclu)", "Année en cours", "Années closes", "Crises et aides", "Cumul"],
  calendar: "Calendrier de déploiement",
  calendarHelp: "Délais de l'accord, comptés de la signature ; une mission sans délai n'y figure pas.",
  calendarHead: ["Mission", "Délai (mois)", "Au plus tard le", "Démarrage", "Après (1 oui)"],
} as const;
