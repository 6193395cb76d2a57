import type { ToolWords } from "../../pane-words";
import { spaced } from "./spaced";

const formulas = (count: number): string => (count === 1 ? "1 formule" : `${count} formules`);

export const toolWords: ToolWords = spaced({
  running: "En cours…",
  goBack: "Revenir à avant",
  wentBack: "Les formules sont de nouveau comme avant.",
  repair: {
    title: "Réparer les formules",
    label: "Réparer",
    help: "Des formules CPTS affichent #NOM? parce qu'elles ont été ouvertes sans le complément ? Elles sont entrées de nouveau, sans rien changer d'autre.",
    done: (count) =>
      count === 0 ? "Aucune formule CPTS n'était à réparer." : `Réparation faite : ${formulas(count)}.`,
  },
  freeze: {
    title: "Figer les formules",
    label: "Figer…",
    help: "Remplace les formules CPTS par leurs valeurs, pour envoyer le classeur à qui n'a pas le complément. Chaque formule est gardée dans une note de sa cellule.",
    where: "Où",
    selection: "La sélection",
    sheet: "La feuille active",
    none: {
      selection: "La sélection ne contient aucune formule CPTS.",
      sheet: "La feuille active ne contient aucune formule CPTS.",
    },
    ask: (count) =>
      count === 1
        ? "1 formule deviendra une valeur, et sera gardée dans une note. Continuer ?"
        : `${count} formules deviendront des valeurs, et seront gardées dans des notes. Continuer ?`,
    confirm: (count) => `Figer ${formulas(count)}`,
    cancel: "Annuler",
    done: (count) =>
      count === 1
        ? "1 formule est figée ; une note la garde."
        : `${count} formules sont figées ; des notes les gardent.`,
  },
});
