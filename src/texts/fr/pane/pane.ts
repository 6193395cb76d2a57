import type { PaneWords } from "../../pane-words";
import { buildWords } from "./build";
import { formWords } from "./form";
import { spaced } from "./spaced";

export const paneWords: PaneWords = spaced({
  title: "CPTS pour Excel",
  help: "Aide des fonctions et exemples",
  helpPage: "help.html",
  privacy: "Tout se calcule sur votre ordinateur, aucune donnée n'en sort.",
  about: { label: "Contact", page: "support.html" },
  withoutExcel:
    "La bibliothèque d'Excel n'a pas pu être chargée. Vérifiez la connexion à appsforoffice.microsoft.com, puis rouvrez ce volet.",
  notInExcel:
    "Ce volet travaille dans Excel : ouvrez un classeur, puis, dans l'onglet Accueil, « Financement CPTS ». Ici, seule l'aide est utile.",
  loading: "Chargement…",
  cannotLoad:
    "Une partie du complément n'a pas pu être chargée. Vérifiez la connexion, puis réessayez : rien n'a été perdu.",
  unexpected: (detail) => `Le complément a rencontré une panne : ${detail}. Rouvrez le volet, puis réessayez.`,
  tabs: { name: "Ce que fait le volet", budget: "Budget", functions: "Fonctions", tools: "Outils" },
  form: formWords,
  plan: { title: "Budget", help: "Charges, autres produits, trésorerie, cerfa." },
  advanced: {
    title: "Réglages avancés",
    help: "Taille et barème du contrat, dates des missions, crises, aides, et ce qu'aucun texte ne règle.",
  },
  build: buildWords,
});
