import type { PaneWords } from "../../pane-words";

export const buildWords: PaneWords["build"] = {
  build: "Construire le classeur",
  rebuild: "Reconstruire le classeur",
  download: "Télécharger .xlsx",
  central: (total, atRisk) => `Central : ${total}, dont ${atRisk} à risque`,
  centralKnown: (total) => `Central : ${total} connus, des montants restent à saisir`,
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
