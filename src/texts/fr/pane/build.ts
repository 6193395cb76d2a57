import type { PaneWords } from "../../pane-words";

const sheets = (count: number): string => (count === 1 ? "1 feuille" : `${count} feuilles`);

export const buildWords: PaneWords["build"] = {
  build: "Construire le classeur",
  rebuild: "Reconstruire le classeur",
  download: "Télécharger .xlsx",
  central: (total, atRisk) => `Central : ${total}, dont ${atRisk} à risque`,
  centralKnown: (total) => `Central : ${total} connus, des montants restent à saisir`,
  preparing: "Préparation…",
  writing: (percent) => `Construction : ${percent} %`,
  built: (count) => `Le classeur est prêt : ${sheets(count)}.`,
  rebuilt: (count) =>
    `Le classeur est reconstruit : ${sheets(count)}. Ce qui avait été changé dans les cellules est repris.`,
  goTo: "Aller à une feuille",
  gone: (sheet) => `La feuille « ${sheet} » a été supprimée ou renommée.`,
  renamed: (wanted, got) =>
    `Une autre feuille s'appelle déjà « ${wanted} » et n'a pas été touchée : la nôtre s'appelle « ${got} ».`,
  downloaded: (file) => `Fichier préparé : ${file}. Il est dans vos téléchargements.`,
  fileName: (community) => (community === "" ? "Budget ACI" : `Budget ACI ${community}`),
  toCorrect: (count) =>
    count === 1
      ? "Un champ est à corriger ; rien n'a été construit."
      : `${count} champs sont à corriger ; rien n'a été construit.`,
  orDownload: "« Télécharger .xlsx » donne le même classeur en fichier.",
};
