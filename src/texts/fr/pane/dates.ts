import type { PaneWords } from "../../pane-words";

export const dateWords: PaneWords["dates"] = {
  title: "Dates et versements",
  signatureAssumed: (day) => `Signature supposée le ${day}`,
  signed: (day) => `Signature le ${day}`,
  fromSignature: "missions dès la signature",
  started: (count) => (count === 1 ? "1 démarrage donné" : `${count} démarrages donnés`),
};
