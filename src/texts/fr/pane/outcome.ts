import type { OutcomeWords } from "../../pane-words";
import { spaced } from "./spaced";

const sheets = (count: number): string => (count === 1 ? "1 feuille" : `${count} feuilles`);

/** Loaded with the workbook: there is none to speak of before. */
export const outcomeWords: OutcomeWords = spaced({
  built: (count) => `Le classeur est prêt : ${sheets(count)}.`,
  rebuilt: (count) =>
    `Le classeur est reconstruit : ${sheets(count)}. Ce qui avait été changé dans les cellules est repris.`,
  toPrint:
    "Voici la page pour le bureau. Imprimez-la par Ctrl+P (⌘P sur Mac) ; pour un PDF, choisissez-le comme imprimante.",
  goBack: "Revenir à avant",
  wentBack: "Le classeur est de nouveau comme avant.",
  goTo: "Aller à une feuille",
  gone: (sheet) => `La feuille « ${sheet} » a été supprimée ou renommée.`,
  renamed: (wanted, got) =>
    `Une autre feuille s'appelle déjà « ${wanted} » et n'a pas été touchée : la nôtre s'appelle « ${got} ».`,
  downloaded: (file) => `Fichier préparé : ${file}. Il est dans vos téléchargements.`,
  orDownload: "« Télécharger .xlsx » donne le même classeur en fichier.",
});
