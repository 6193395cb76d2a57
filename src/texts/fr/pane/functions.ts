import type { PaneWords } from "../../pane-words";

export const functionWords: PaneWords["functions"] = {
  title: "Fonctions",
  help: "Tapez =CPTS. dans une cellule et choisissez dans la liste ; ou « Insérer » : l'exemple s'écrit dans la cellule active, changez-y ensuite les valeurs.",
  arguments: "Arguments",
  optional: "facultatif",
  insert: "Insérer",
  insertOf: (name) => `Insérer l'exemple de ${name}`,
  inserted: (formula, place) => `Écrit en ${place} : ${formula}`,
};
