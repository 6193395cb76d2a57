import type { PaneWords } from "../pane-words";
import { noBreak } from "./figures";

export const paneWords: PaneWords = {
  title: "CPTS pour Excel",
  ready: noBreak("Les fonctions sont prêtes : tapez =CPTS. dans une cellule et choisissez-en une dans la liste."),
  help: "Aide des fonctions et exemples",
  helpPage: "help.html",
  privacy: "Tout se calcule sur votre ordinateur, aucune donnée n'en sort.",
  withoutExcel: noBreak(
    "La bibliothèque d'Excel n'a pas pu être chargée. Vérifiez la connexion à appsforoffice.microsoft.com, puis rouvrez ce volet.",
  ),
};
