/** The words of the follow-up, of its page and of what it reads on Calculs budget. */
import type { AheadKind } from "../../../budget/planned";
import { noBreak } from "../figures";

export const aheadWords: Readonly<Record<AheadKind, string>> = { budget: "Budget", trend: "Tendance" };

export const classWords: Readonly<Record<string, string>> = {
  "60": "60 Achats",
  "61": "61 Services extérieurs",
  "62": "62 Autres services",
  "63": "63 Impôts et taxes",
  "64": "64 Personnel",
  "65": "65 Gestion courante",
  "66": "66 Financières",
  "67": "67 Exceptionnelles",
  "68": "68 Dotations",
  "69": "69 Impôt sur bénéfices",
};

/** Of what Réalisé places on no mission. */
export const unplaced = "À ventiler";

export const trackingTexts = {
  lastMonth: "Dernier mois réel",
  lastMonthHelp: noBreak("Vide : le dernier mois dont Réalisé dit une charge."),
  silent: "motif à saisir",
  explained: "dit",
  title: "Suivi du budget",
  purpose: "Prévu, réalisé, reste et atterrissage de l'exercice, par mission et par classe.",
  help: noBreak(
    "Charges avant partage. Atterrissage : réalisé, plus les mois à venir (leur budget ou la tendance), plus les corrections.",
  ),
  year: (label: string) => `Exercice ${label}`,
  yearWord: "Exercice ",
  upTo: "Réalisé jusqu'au",
  nothing: "Rien de réalisé",
  inputs: noBreak("Dernier mois réel, corrections et motifs : feuille Corrections"),
  byMission: "Par mission",
  byClass: "Par classe de comptes",
  head: {
    planned: "Budget",
    actual: "Réalisé",
    used: "% consommé",
    left: "Reste",
    ahead: "Mois à venir",
    correction: "Correction",
    landing: "Atterrissage",
    gap: "Écart",
    state: "Explication",
    reason: "Motif",
  },
  toExplain: "à expliquer",
  isSaid: "expliqué",
  total: "Total des charges",
  knownTotal: "Total connu des charges",
  threshold: "Écart à expliquer au-delà de",
  /** On Calculs budget. */
  followed: "Suivi : l'exercice",
  followedHelp: "L'exercice en cours, sauf si Réalisé ne parle que du dernier.",
  monthsSaid: "Suivi : lignes de Réalisé, mois par mois",
  monthHead: { from: "Du", to: "Jusqu'au (exclu)", rank: "Rang" },
  counted: "Suivi : les mois comptés",
  countedHelp: "Jusqu'au mois saisi, s'il est de l'exercice ; sinon jusqu'au dernier mois dont Réalisé dit une charge.",
  countedHead: {
    start: "Premier mois (n°)",
    typed: "Mois saisi",
    months: "Mois comptés",
    number: "Mois suivant (n°)",
    next: "À venir dès le",
  },
  lines: "Suivi : réalisé par ligne et par mission",
  linesHelp: "Jusqu'au dernier mois compté. À ventiler : ce que Réalisé ne place sur aucune mission.",
  lineHead: { line: "Ligne", class: "Classe", all: "En tout" },
  charges: "Suivi : chaque charge dans l'exercice",
  chargesHelp: "Dans l'ordre du bloc des charges mois par mois : ce que l'exercice en prévoit, et ses mois à venir.",
  chargeHead: {
    envelope: "Mission",
    class: "Classe",
    inYear: "Mois",
    cost: "Prévu",
    ahead: "Mois à venir",
    lacking: "À saisir",
  },
  cells: "Suivi par mission et par classe",
  cellsHelp: "La mission est celle de la charge avant partage.",
  cellHead: {
    mission: "Mission",
    class: "Classe",
    name: "Nom",
    planned: "Prévu",
    lacking: "À saisir",
    actual: "Réalisé",
    toCome: "Mois à venir, prévus",
    isByTrend: "Tendance (1 oui)",
    ahead: "Mois à venir, comptés",
    correction: "Correction",
    landing: "Atterrissage",
    reasons: "Motifs",
  },
  reasons: "Suivi : les motifs de l'exercice",
  reasonHead: { place: "Mission", class: "Classe", code: "Code", reason: "Motif" },
} as const;
