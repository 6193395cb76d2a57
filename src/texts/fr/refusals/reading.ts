/** One sentence for each workbook of ours that is not read back: which cell, and what to do. */
import type { ReadingFacts } from "../../../refusal/reading";
import type { Sentences } from "../../say";
import { and, number, or } from "../figures";

const quoted = (word: string): string => `« ${word} »`;

function both(what: string, words: readonly string[]): string {
  return words.length > 1 ? `, ${what} ${and(words.map(quoted))}` : "";
}

export const readingSentences: Sentences<ReadingFacts> = {
  newer: () =>
    "Ce classeur vient d'une version plus récente de CPTS pour Excel. Mettez le produit à jour pour l'ouvrir.",
  marksLost: () =>
    "Ce classeur vient de CPTS pour Excel, mais les noms cachés qui disent comment le lire ont été perdus. Reprenez une copie plus ancienne, ou bâtissez le budget de nouveau.",
  namesLost: ({ found, made }) =>
    `${made - found} des noms cachés qui désignent les saisies de ce classeur ${made - found > 1 ? "ont été supprimés" : "a été supprimé"}. Annulez leur suppression, ou reprenez une copie plus ancienne.`,
  twoBudgets: ({ sheets, schedules }) => {
    const told = [both("feuilles", sheets), both("barèmes", schedules)].join("");
    return `Ce classeur mêle les noms de deux budgets${told}, et un classeur n'en tient qu'un. Rouvrez le fichier d'origine de chacun, ou reprenez une copie d'avant que leurs feuilles soient réunies.`;
  },
  cellLost: ({ label, sheet }) =>
    `La cellule de « ${label} », feuille « ${sheet} », a été supprimée avec sa ligne, sa colonne ou sa feuille. Annulez cette suppression, ou reprenez une copie plus ancienne.`,
  notOneCell: ({ label, sheet, refersTo }) =>
    `Le nom caché de « ${label} », feuille « ${sheet} », désigne « ${refersTo} » et non une cellule de ce classeur. Annulez ce changement, ou reprenez une copie plus ancienne.`,
  sameCell: ({ place, label, other }) =>
    `La cellule ${place} sert à la fois à « ${label} » et à « ${other} ». Reprenez une copie plus ancienne du classeur.`,
  rowMoved: ({ place, label, found }) =>
    `La cellule ${place} est celle de « ${label} », et sa ligne porte « ${found} » : des lignes ont été triées, ou leurs libellés récrits. Annulez ce changement, ou reprenez une copie plus ancienne.`,
  amountBlank: ({ published }) =>
    `la cellule est vide, et le classeur compte ce montant comme inconnu. Donnez celui du barème, ${number(published)} €, ou donnez celui de votre contrat.`,
  notOneColumn: ({ label, sheet, refersTo }) =>
    `Le nom caché de la colonne « ${label} », feuille « ${sheet} », désigne « ${refersTo} » et non une colonne. Annulez ce changement, ou reprenez une copie plus ancienne.`,
  columnsApart: ({ label, sheet }) =>
    `La colonne « ${label} », feuille « ${sheet} », n'a plus les mêmes lignes que les autres colonnes de son tableau : des cellules ont été insérées ou ôtées dans elle seule. Annulez ce changement, puis insérez ou supprimez des lignes entières.`,
  rowBelow: ({ last }) =>
    `cette ligne est sous le tableau, qui finit à la ligne ${last} : aucun calcul ne la compte. Insérez des lignes dans le tableau et déplacez-la, ou effacez-la.`,
  emptyCell: () => "la cellule est vide. Remplissez-la, ou videz toute la ligne.",
  quantityUnused: () =>
    "une quantité est donnée, et le prix n'est pas « Quantité × coût ». Choisissez ce prix, ou videz la quantité.",
  noSuchResource: ({ received }) =>
    `aucun produit saisi n'a le repère « ${received} ». Donnez celui d'un produit du tableau au-dessus.`,
  idSigns: (it) =>
    `le repère « ${it.received} » a un signe que les tableurs lisent autrement : *, ? ou ~, ou <, > ou = au début. Donnez-en un autre.`,
  idTwice: ({ received }) => `deux produits ont le repère « ${received} ». Donnez-en un autre à l'un d'eux.`,
  territoryEmpty: () => "la cellule est vide. Donnez la population, ou la taille inscrite au contrat.",
  labelMoved: ({ label, sheet, address }) =>
    `Ce classeur de la version 0.1.0 se lit d'après la place de ses lignes, et la feuille « ${sheet} » n'a plus « ${label} » en ${address} : des lignes ou des colonnes ont été ajoutées, ôtées ou récrites. Annulez ces changements, ou reprenez une copie plus ancienne.`,
  word: ({ received, accepted }) => `« ${received} » reçu. Écrivez ${or(accepted.map(quoted))}.`,
  notADay: ({ received }) =>
    `le classeur ne compte pas « ${received} » pour un jour. Saisissez la date de nouveau, sans heure, ou videz la cellule.`,
  boolean: () => `la cellule contient VRAI ou FAUX. Écrivez la réponse en toutes lettres, ou videz la cellule.`,
  error: ({ code }) => `la cellule montre l'erreur ${code}. Corrigez-la, ou saisissez la valeur elle-même.`,
  notComputed: () =>
    `la cellule contient une formule qui n'a pas été calculée. Ouvrez le classeur dans Excel ou LibreOffice et enregistrez-le, ou saisissez la valeur elle-même.`,
};
