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
  rowsBeyond: (it) =>
    `${number(it.count)} lignes reçues, après les ${number(it.before)} du budget. Il en tient ${number(it.most)} : ôtez-en ${number(it.before + it.count - it.most)} d'ici ou de là.`,
  mergedCell: (it) =>
    `cellule fusionnée reçue : ${received(it.text)}. Défusionnez-la dans le classeur d'origine, écrivez sa valeur sur chaque ligne, puis copiez de nouveau.`,
  emptyUnder: (it) =>
    `la cellule est vide, sous ${received(it.above)}. Écrivez-y la valeur de la ligne : d'une cellule fusionnée, seule la première ligne en a une.`,
  headsMissing: (it) =>
    `la première ligne doit porter les titres des colonnes ; ${received(it.received)} reçu. Copiez aussi la ligne des titres ; colonnes admises : ${it.accepted.join(", ")}.`,
  cellsBeyond: (it) =>
    `${number(it.count)} cellules reçues pour ${number(it.most)} colonnes. Mettez entre guillemets un texte qui contient le séparateur, et défaites les cellules fusionnées.`,
  unknownColumns: (it) =>
    `${it.received.length === 1 ? "colonne inconnue" : "colonnes inconnues"} : ${and(shown(it.received))}. Ôtez ou renommez ; colonnes admises : ${it.accepted.join(", ")}.`,
  columnTwice: (it) =>
    `${it.names.length === 1 ? "deux colonnes" : "deux colonnes pour la même chose :"} ${and(it.names.map((one) => `« ${one} »`))}. N'en gardez qu'une.`,
  columnMissing: (it) =>
    `il manque ${it.missing.length === 1 ? "la colonne" : "les colonnes"} ${and(it.missing.map((one) => `« ${one} »`))}. Ajoutez ce qui manque à la ligne des titres.`,
};

/** A file that is no table may have a million of them. */
const mostShown = 8;

function shown(heads: readonly string[]): readonly string[] {
  const first = heads.slice(0, mostShown).map((one) => received(one));
  const left = heads.length - first.length;
  return left === 0 ? first : [...first, `${number(left)} autres`];
}
