import type { PageCommunitiesWords } from "../page-communities-words";
import { number } from "./figures";
import { spaced } from "./pane/spaced";

const workbooks = (count: number): string => (count === 1 ? "1 classeur" : `${number(count)} classeurs`);
const seconds = (left: number): string => (left < 90 ? `${left} s` : `${Math.ceil(left / 60)} min`);

export const pageCommunitiesWords: PageCommunitiesWords = spaced({
  title: (file) => `Communautés de ${file}`,
  judging: "Lecture des lignes…",
  making: "Fabrication des classeurs…",
  progress: (percent, left) => `${percent} %, encore ${seconds(left)}`,
  counted: (good, bad) =>
    bad === 0
      ? `${number(good)} ${good === 1 ? "ligne prête" : "lignes prêtes"}.`
      : `${number(bad)} ${bad === 1 ? "ligne à corriger" : "lignes à corriger"} sur ${number(good + bad)} : les voici d'abord. Corrigez le fichier et déposez-le de nouveau, ou prenez les autres.`,
  heads: { line: "Ligne", name: "Nom", tier: "Taille", outcome: "Ce qu'il en est" },
  ready: (granted, unknown) => {
    const lacking = unknown === 1 ? "1 montant à saisir" : `${number(unknown)} montants à saisir`;
    if (granted === null) return `Prête : ${lacking}.`;
    return unknown === 0 ? `Prête : ${granted} par an.` : `Prête : ${granted} connus par an, ${lacking}.`;
  },
  download: (count) => `Télécharger ${workbooks(count)} (.zip)`,
  holds: "Le zip contient un classeur par ligne prête, leur synthèse et report.csv. Rien ne quitte votre ordinateur.",
  done: (count, file) => `${workbooks(count)}, la synthèse et report.csv sont dans vos téléchargements : ${file}`,
  fileName: "Budgets ACI",
  unexpected: (detail) => `La fabrication s'est arrêtée : ${detail}. Fermez, puis déposez le fichier de nouveau.`,
});
