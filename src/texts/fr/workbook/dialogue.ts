/** The words of the page Dialogue, of its inputs and of what it reads on Calculs budget. */
import type { DecisionSubject } from "../../../budget/dialogue/decision";
import { noBreak } from "../figures";

export const subjectWords: Readonly<Record<DecisionSubject, string>> = {
  tier: "Taille",
  mission: "Mission",
  rate: "Taux",
  target: "Cible",
  other: "Autre",
};

/** Of a figure that nobody entered yet. */
export const notKnown = "inconnu";

export const dialogueTexts = {
  yearInput: "Année du dialogue",
  yearInputHelp: noBreak("Vide : celle en cours, ou qui vient de finir."),
  title: "Dialogue de gestion",
  purpose: "Une année de contrat, mission par mission : accordé, acquis, dépensé, reste ; indicateurs et décisions.",
  help: noBreak(
    "L'ACI de l'année de contrat, crises et aides de l'année comprises ; l'argent des soins non programmés est dans l'accès aux soins ; hors ACI, rien.",
  ),
  year: "Année de contrat",
  from: "Du",
  to: "Au",
  tier: "Taille",
  tierBefore: "Taille, un an avant",
  inputs: noBreak("Année du dialogue et décisions : feuille Décisions"),
  byMission: "Mission",
  head: {
    fixed: "Fixe",
    possible: "Variable possible",
    rate: "Taux",
    rateFrom: "Taux d'après",
    earned: "Variable acquis",
    spent: "Réalisé",
    left: "Reste",
    change: "Écart sur un an",
  },
  changeHelp: noBreak(
    "Reste : fixe et acquis, moins le réalisé. Écart sur un an : fixe et acquis, moins ceux de l'année de contrat d'avant.",
  ),
  earnedRate: "Indicateurs",
  typedRate: "Saisi",
  notifiedRate: "Notifié",
  total: "Total",
  knownTotal: "Total connu",
  indicators: "Indicateurs, les plus loin de leur cible d'abord",
  indicatorHead: {
    label: "Indicateur",
    target: "Cible",
    achieved: "Réalisé",
    level: "Niveau",
    unit: "Unité",
    earned: "Acquis",
    value: "Valeur",
    mission: "Mission",
  },
  noIndicator: noBreak("Aucun indicateur saisi pour cette année."),
  otherIndicators: " autre(s) : feuille Indicateurs",
  decisions: "Décisions de ce dialogue",
  formerly: "Décisions du dialogue d'avant",
  noDecision: noBreak("Aucune décision saisie."),
  decisionHead: { label: "Décision", subject: "Objet", rate: "Taux", value: "Valeur", mission: "Mission" },
  otherDecisions: " autre(s) : feuille Décisions",
  /** On Calculs budget. */
  counted: "Dialogue : l'année de contrat",
  countedHelp: "L'année saisie ; sinon celle en cours, ou la dernière tant que son dialogue peut se tenir.",
  countedHead: {
    year: "Année",
    from: "Du",
    to: "Jusqu'au (exclu)",
    before: "L'année d'avant, du",
    tier: "Taille",
    tierBefore: "Taille d'avant",
    closed: "Lignes closes",
    said: "Lignes de Réalisé",
  },
  rates: "Dialogue : les taux comptés",
  rateHead: { mission: "Mission", year: "Année", rate: "Taux", isEarned: "Des indicateurs (1 oui)" },
  spentLines: "Dialogue : réalisé par ligne et par mission",
  spentHelp: "De l'année de contrat. À ventiler : ce que Réalisé ne place sur aucune mission.",
  missions: "Dialogue : par mission",
  missionHead: {
    envelope: "Mission",
    fixed: "Fixe",
    possible: "Variable possible",
    earned: "Variable acquis",
    unknown: "Montants à saisir",
    unknownFixed: "dont fixes",
    spent: "Réalisé",
    before: "Accordé un an avant",
    unknownBefore: "Montants à saisir, un an avant",
  },
  needs: "Dialogue : l'ordre des indicateurs",
  needsHelp:
    "Le niveau en centièmes de pour cent ; ceux qui ne sont pas mesurés ensuite, ceux qui sont atteints enfin.",
  needHead: { rank: "Rang", year: "Année", need: "Manque", order: "Ordre" },
  agreed: "Dialogue : les décisions de l'année et de celle d'avant",
  agreedHead: { rank: "Rang", year: "Année", now: "De ce dialogue", formerly: "De celui d'avant" },
} as const;
