import type { PaneWords } from "../../pane-words";

export const buildWords: PaneWords["build"] = {
  build: "Construire le classeur",
  rebuild: "Reconstruire le classeur",
  download: "Télécharger .xlsx",
  yearTitle: (year) => (year === 1 ? "Première année de contrat" : `Année ${year} du contrat`),
  central: (year, total, atRisk) => `${year} : ${total}, dont ${atRisk} à risque`,
  centralKnown: (year, total) => `${year} : ${total} connus, des montants restent à saisir`,
  boardPage: "Page pour le bureau (PDF)",
  before: "Le classeur s'ouvre, se recalcule et s'imprime sans le complément.",
  preparing: "Préparation…",
  writing: (percent) => `Construction : ${percent} %`,
  fileName: (community) => (community === "" ? "Budget ACI" : `Budget ACI ${community}`),
  toCorrect: (count) =>
    count === 1
      ? "Un champ est à corriger ; rien n'a été construit."
      : `${count} champs sont à corriger ; rien n'a été construit.`,
  spoken: (secured, atRisk, total) =>
    `Aperçu, scénario central : ${secured} sûrs, ${atRisk} à risque, ${total} en tout.`,
};
