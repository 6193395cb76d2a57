import type { PaneWords } from "../../pane-words";

export const formWords: PaneWords["form"] = {
  lead: "Ce que l'ACI verse à votre CPTS, quand, et son budget : donnez le territoire, le classeur en découle.",
  fromWorkbook: "Ce classeur a été construit ici : le formulaire suit ses cellules.",
  community: "Votre CPTS",
  name: {
    label: "Nom de la CPTS",
    help: "Facultatif ; il figurera sur le classeur.",
  },
  population: {
    label: "Population du territoire",
    help: "Nombre d'habitants inscrit au contrat, par exemple 62 000.",
    missing: "Donnez la population du territoire, ou la taille inscrite au contrat.",
  },
  communes: "D'après ses communes",
  signature: { label: "Date de signature du contrat", help: "Par exemple 01/03/2024 ou 1er mars 2024." },
};
