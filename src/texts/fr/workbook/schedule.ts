/** The texts of the sheet Barème. */
import { noBreak } from "../figures";

export const scheduleTexts = {
  purpose: "Montants de l'accord, par ligne, part et taille, avec leurs sources.",
  title: (schedule: string) => `Barème : ${schedule}`,
  severalTitle: (schedules: readonly string[]) => `Barèmes du contrat : ${schedules.join(", puis ")}`,
  severalHelp: (chosen: string) =>
    noBreak(`Du plus ancien au plus récent. Financement, pour une année, lit le barème choisi : ${chosen}.`),
  chosenTitle: (schedule: string) => noBreak(`Barème choisi : ${schedule}`),
  otherTitle: (schedule: string) => noBreak(`Autre barème du contrat : ${schedule}`),
  inForce: (from: string, to: string | null) =>
    to === null ? `En vigueur depuis le ${from}` : `En vigueur du ${from} au ${to}`,
  neverInForce: (status: string) => `Statut : ${status}`,
  published: (published: string, checked: string) => `publié : ${published} ; vérifié le ${checked}`,
  tiersTitle: "Tailles",
  tierHead: ["Territoire", "À partir de (habitants)"],
  tierLabel: (tier: number, label: string) => `Taille ${tier} : ${label}`,
  termsTitle: "Règles de l'accord, par barème (référence, ne pas modifier)",
  term: "Règle",
  terms: {
    advanceShare: "Part versée d'avance",
    firstYearOperatingShare: "Part du fonctionnement de la 1re année, à la signature",
    balanceLag: "Solde versé après l'anniversaire, en mois",
    crisisEffect: "Prise d'effet de la mission crise",
    crisesPerYear: "Crises graves payées par année, au plus",
    planUpdateShare: "Mise à jour du plan, part de la rédaction",
    coreMissions: "Missions socles",
  },
  termSourcesTitle: "Règles de l'accord : confiance et sources",
  termHead: ["Règle", "Confiance", "Références (numéros)"],
  retainedTitle: "Montants retenus, en euros par année de contrat (modifiables)",
  retainedHelp:
    "Remplacez un montant par celui de votre contrat s'il diffère : la cellule se colore et la colonne Modifiés le compte. Une cellule orange est inconnue : à saisir.",
  changed: "Modifiés",
  changedTotal: "Montants modifiés, en tout",
  publishedTitle: "Montants publiés (référence, ne pas modifier ; cellule vide : inconnu)",
  publishedTotal: "Total publié",
  followingTitle: "À partir de l'année 2 (référence, ne pas modifier)",
  followingHelp:
    "Le montant publié est celui de la première année. Un montant saisi à sa place vaut pour les cinq années.",
  suggestionTitle: "Suggestions non vérifiées : aucune formule ne les lit",
  suggestionHelp: "Ordres de grandeur sans source : ne les reprenez qu'après les avoir vus dans votre contrat.",
  reason: "D'où vient la suggestion",
  takenTitle: "Suggestions prises, à confirmer d'après votre contrat",
  takenHelp:
    "Tant que le montant retenu est celui-ci, il reste à confirmer. Saisissez celui du contrat, ou effacez la suggestion s'il est le même.",
  state: "État",
  toConfirm: "à confirmer",
  takenPrompt: {
    title: "Suggestion prise",
    prompt: "Le montant suggéré qui a été retenu. Effacez-le quand votre contrat le confirme.",
    error: "Saisissez un montant en euros, de 0 à 10 000 000.",
  },
  sourceTitle: "Confiance et sources",
  references: "Références (numéros)",
  referenceTitle: "Références",
  amountPrompt: {
    title: "Montant du contrat",
    prompt:
      "En euros par année de contrat. Laissez le montant du barème, ou saisissez celui de votre contrat (article 6).",
    error: "Saisissez un montant en euros, de 0 à 10 000 000.",
  },
  notesTitle: "À savoir sur ce barème",
} as const;

/** Short enough for a cell; ✓: a published total confirms the amount too. */
export const shortConfidence = {
  "C3+": "3 sources",
  "C3+SUM": "3 sources ✓",
  C2: "2 sources",
  "C2+SUM": "2 sources ✓",
  C1: "1 source",
  "C1+SUM": "1 source ✓",
  SEED: "1 source",
  "SEED+SUM": "présentation ✓",
  DER: "déduit",
  "DER+SUM": "déduit ✓",
  UNKNOWN: "inconnu",
} as const;
