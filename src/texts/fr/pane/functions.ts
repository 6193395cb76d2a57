import type { FunctionWords } from "../../pane-words";
import { spaced } from "./spaced";

export const functionWords: FunctionWords = spaced({
  help: "Tapez =CPTS. dans une cellule et choisissez dans la liste ; ou « Insérer » : l'exemple s'écrit dans la cellule active, changez-y ensuite les valeurs.",
  arguments: "Arguments",
  optional: "facultatif",
  replace: "Remplacer",
  cancel: "Annuler",
  insert: "Insérer",
  inserted: (formula, place) => `Écrit en ${place} : ${formula}`,
  notInForce: (schedule, inForce) =>
    `Le barème « ${schedule} » de cet exemple n'est pas en vigueur aujourd'hui : mettez-y celui de votre contrat, par exemple « ${inForce} ».`,
});
