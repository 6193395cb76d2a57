/** The words of the workbook that sums up many communities. */
import { number } from "./figures";
import { toEnter } from "./workbook/common";

export const communitySummaryTexts = {
  totals: "Synthèse",
  totalsPurpose: "Ce que font ensemble les communautés : par taille, par département, par année.",
  list: "Communautés",
  listPurpose: "Une ligne par communauté : ses chiffres d'une année de contrat, son classeur.",
  listHelp: "Montants connus d'une année de contrat aux taux de 100 % ; « à saisir » n'est pas zéro.",
  isRefused: "refusée",
  refused: "Refusées",
  refusedPurpose: "Ce qui n'a pu être lu ou fait, et pourquoi : rien n'en est compté.",
  /** @param isOneOfSeveral whether all the years stand on more than one sheet */
  cashSheet: (years: readonly string[], isOneOfSeveral: boolean) =>
    isOneOfSeveral ? `Encaissements ${years[0]}-${years.at(-1)}` : "Encaissements",
  cashHelp: "Ce qui arrive à la banque chaque année, aux taux saisis, montants connus ; « à saisir » n'est pas zéro.",
  counted: (known: number, refused: number) =>
    `${number(known)} ${known === 1 ? "communauté" : "communautés"}${refused === 0 ? "" : `, ${number(refused)} ${refused === 1 ? "refusée" : "refusées"} (feuille Refusées)`}`,
  provisional: (unknown: number) =>
    `PROVISOIRE : ${number(unknown)} ${unknown === 1 ? "communauté a" : "communautés ont"} des montants à saisir, qui ne sont dans aucun total.`,
  byTier: "Par taille",
  byDepartment: "Par département",
  byYear: "Encaissements par année, aux taux saisis",
  groupHead: (heading: string) => [
    heading.replace("Par ", "").replace(/^./, (letter) => letter.toUpperCase()),
    "Communautés",
    "Accordé par an (connu)",
    "Garanti (connu)",
    "Selon les résultats (connu)",
    "Montants à saisir",
  ],
  all: "Ensemble",
  year: "Année",
  cash: "Encaissé (connu)",
  secured: "Garanti",
  atRisk: "Selon les résultats",
  chartTitle: "Accordé par an selon la taille : garanti, et selon les résultats",
  chartAltText:
    "Barres par taille : la part garantie et la part qui dépend des résultats ; le tableau au-dessus en donne les montants.",
  basis: "Accordé et garanti : une année de contrat, taux de 100 %, montants connus seulement.",
  columns: {
    line: "Ligne",
    name: "Communauté",
    department: "Département",
    tier: "Taille",
    population: "Population",
    schedule: "Barème",
    granted: "Accordé par an (connu)",
    secured: "Garanti (connu)",
    unknown: "Montants à saisir",
  },
  workbook: "Classeur",
  problem: "Refus",
  noDepartment: "non précisé",
  toEnter,
  missing: "À saisir",
  missingHelp: "Les montants que chaque contrat doit donner (article 6) : aucun n'est compté avant.",
  notes: "À savoir",
  notesHelp: "Ce qu'il faut savoir du budget de chaque communauté.",
};
