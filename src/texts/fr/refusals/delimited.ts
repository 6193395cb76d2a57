/** One sentence for each table given as text that nobody can read. */
import type { DelimitedFacts } from "../../../refusal/delimited";
import type { Sentences } from "../../say";
import { and, number, received } from "../figures";

export const delimitedSentences: Sentences<DelimitedFacts> = {
  notText: () =>
    "Ce fichier n'est pas un texte. Enregistrez-le au format CSV ou texte, puis donnez ce nouveau fichier.",
  emptyTable: () => "Aucune ligne reçue. Donnez un tableau dont la première ligne nomme les colonnes.",
  quoteLeftOpen: () =>
    "un guillemet ouvre une cellule et ne la ferme pas. Fermez-le, ou doublez celui qui est dans le texte.",
  tooManyLines: (it) => `Plus de ${number(it.most)} lignes reçues. Partagez le fichier, ou ôtez les lignes en trop.`,
  cellsBeyond: (it) =>
    `${number(it.count)} cellules reçues pour ${number(it.most)} colonnes. Mettez entre guillemets un texte qui contient le séparateur, et défaites les cellules fusionnées.`,
  unknownColumns: (it) =>
    `${it.received.length === 1 ? "colonne inconnue" : "colonnes inconnues"} : ${and(it.received.map((one) => received(one)))}. Ôtez ou renommez ; colonnes admises : ${it.accepted.join(", ")}.`,
  columnTwice: (it) => `deux colonnes « ${it.name} ». N'en gardez qu'une.`,
  columnMissing: (it) =>
    `il manque ${it.missing.length === 1 ? "la colonne" : "les colonnes"} ${and(it.missing.map((one) => `« ${one} »`))}. Ajoutez ce qui manque à la ligne des titres.`,
};
