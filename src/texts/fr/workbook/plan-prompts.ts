/** What a cell of a budget takes, by kind of column: shown when it is chosen, and when what was typed is refused. */
export const planPrompts = {
  word: { prompt: "Choisissez dans la liste.", error: "Choisissez un des mots de la liste." },
  key: {
    prompt: "Une clé de la feuille « Clés et virements », ou prorata. Vide : rien n'est partagé.",
    error: "Choisissez une clé de la liste, ou videz la cellule.",
  },
  amount: { prompt: "En euros.", error: "Saisissez un montant en euros, de 0 à 10 000 000." },
  quantity: { prompt: "Un nombre.", error: "Saisissez un nombre, de 0 à 1 000 000." },
  figure: { prompt: "Un nombre.", error: "Saisissez un nombre." },
  year: { prompt: "Année de contrat, de 1 à 5.", error: "Saisissez une année de contrat, de 1 à 5." },
  rate: { prompt: "En pourcentage, de 0 à 100 %.", error: "Saisissez un pourcentage, de 0 à 100 %." },
  index: {
    prompt: "De combien le prix monte d'un exercice au suivant. Vide : il ne change pas.",
    error: "Saisissez un pourcentage, de -50 à 50 %.",
  },
  month: { prompt: "Un mois, par exemple 03/2026.", error: "Saisissez un mois, de 01/2019 à 12/2099." },
  date: { prompt: "Une date, par exemple 15/03/2026.", error: "Saisissez une date, de 2019 à 2099." },
  months: { prompt: "Un nombre de mois, de 0 à 24.", error: "Saisissez un nombre de mois, de 0 à 24." },
} as const;
