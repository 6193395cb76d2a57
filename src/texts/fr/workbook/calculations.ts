/** The texts of the sheet Calculs. */
import type { PaymentRule } from "../../../funding/payment-kinds";
import { noBreak } from "../figures";
import { bothTexts, draftText, ruleWords } from "../payments";

export const calculationTexts = {
  purpose: "Le détail des cinq années, pour vérifier : prorata, dus, versements, droits acquis. Rien à y saisir.",
  title: "Calculs",
  help: "Rien à saisir : chaque cellule se suit jusqu'à Saisie et Barème ; Échéancier et Exercices lisent cette feuille.",
  runs: "Jours où chaque ligne court, par année de contrat",
  runsHelp:
    "Début et fin égaux : la ligne ne court pas cette année-là. Prévu : sans savoir que la mission s'arrêtera, comme au jour de l'avance.",
  runHead: {
    line: "Ligne",
    year: "Année",
    open: "Retenue (1 oui)",
    yearFrom: "Année du",
    yearTo: "Année au (exclu)",
    from: "Court du",
    to: "Court au (exclu)",
    running: "Court (1 oui)",
    first: "Première (1 oui)",
    plannedMonths: "Mois civils prévus",
    months: "Mois civils",
    plannedCount: "Prévu",
    count: "Couru",
    of: "Sur",
    plannedShare: "Prorata prévu",
    share: "Prorata",
    rate: "Taux",
    plannedWords: "Prévu, en mots",
    words: "Couru, en mots",
  },
  crises: "Crises graves, dans l'ordre des dates",
  crisesHelp: "Payée si la mission court ce jour-là et que le plafond de l'année n'est pas atteint.",
  crisisHead: {
    rank: "Rang",
    date: "Déclarée le",
    year: "Année",
    running: "Mission en cours (1 oui)",
    earlier: "Avant elle dans l'année",
    paid: "Payée (1 oui)",
  },
  closedCrises: "Crises graves des années closes",
  closedCrisesHelp: "Rang par rang, les jours de la feuille Années closes, puis les mêmes dans l'ordre.",
  closedCrisisHead: { rank: "Rang", day: "Jour d'une crise", inOrder: "Dans l'ordre" },
  dues: "Ce qui est dû, ligne par ligne et année par année",
  duesHelp: noBreak(
    "Dû = montant compté × prorata × part acquise, arrondi une fois au centime. Une crise déclarée et une aide sont en fin de tableau.",
  ),
  dueHead: {
    line: "Ligne",
    part: "Part",
    nature: "Nature",
    year: "Année",
    counted: "Comptée (1 oui)",
    whole: "Montant de l'année",
    base: "Montant compté",
    unknown: "Inconnu (1 oui)",
    from: "Du",
    to: "Au (exclu)",
    share: "Prorata",
    earned: "Part acquise, au taux saisi",
    advance: "Avance",
    prudent: "Dû, prudent",
    central: "Dû, central",
    full: "Dû, plein",
    shown: "Dû, scénario affiché",
  },
  ofSchedule: (schedule: string) => `Barème ${schedule}`,
  daysUnder: (schedule: string) => `Jours ${schedule}`,
  dueTotal: "Total des cinq années",
  rules: "Pourquoi chaque versement",
  rulesHelp: "La phrase d'un versement : le début, la part de l'année s'il y a lieu, la fin.",
  ruleHead: { number: "Numéro", name: "Règle", before: "Début", after: "Fin" },
  payments: "Versements possibles",
  paymentsHelp: noBreak(
    "Un versement par règle et par année ; ceux qui sont nuls n'ont pas de clé. Clé = date × pas + numéro : elle range les versements par date, que la colonne suivante donne dans cet ordre.",
  ),
  step: "Pas de la clé",
  stepHelp: "Plus grand que le nombre des versements.",
  paymentHead: {
    line: "Ligne",
    part: "Part",
    certainty: "Certitude",
    year: "Année",
    kind: "Nature",
    number: "Numéro",
    date: "Date",
    prudent: "Prudent",
    central: "Central",
    full: "Plein",
    shown: "Scénario affiché",
    key: "Clé",
    byDate: "Par date : le numéro du n-ième",
    share: "Part de l'année",
    figure: "Part du montant",
    rule: "Règle",
    reason: "Pourquoi",
    runsFrom: "Court depuis le",
    unknown: "À saisir",
  },
} as const;

/** A rule of payment as a table of the sheet has it: its name, and its sentence around the share of the year. */
interface RuleText {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** A formula can write no rate and no date in French: the two rules that say one are put without it. */
export const ruleTexts: Readonly<Record<PaymentRule, RuleText>> = {
  operatingInFull: ruleText("Fonctionnement, première année", ruleWords.operatingInFull),
  operatingAdvance: ruleText("Fonctionnement, avance", ruleWords.operatingAdvance),
  operatingBalance: ruleText("Fonctionnement, solde", ruleWords.operatingBalance),
  startAdvance: ruleText("Avance au démarrage", ruleWords.startAdvance),
  anniversaryAdvance: ruleText("Avance à l'anniversaire", ruleWords.anniversaryAdvance),
  balance: ruleText("Solde du volet fixe", ruleWords.balance),
  repayment: ruleText("Reprise d'avance", ruleWords.repayment),
  careBalance: ruleText("Solde sans avance", ruleWords.careBalance),
  variable: ruleText("Part variable", ["part gagnée au taux de l'année", `, avec le solde (${bothTexts})`]),
  undivided: ruleText("Total non réparti", ruleWords.undivided),
  plan: ruleText("Plan de crise", ruleWords.plan),
  update: ruleText("Mise à jour du plan", ruleWords.update),
  crisis: ruleText("Crise grave", [`crise grave déclarée ce jour-là (${draftText})`, ""]),
  intentAid: ruleText("Lettre d'intention", ruleWords.intentAid),
  startUpSupplement: ruleText("Majoration de démarrage", ruleWords.startUpSupplement),
  closedAdvance: ruleText("Année close, avance", ruleWords.closedAdvance),
  closedBalance: ruleText("Année close, notifié", ruleWords.closedBalance),
};

function ruleText(name: string, [before, after]: readonly [string, string]): RuleText {
  return { name, before: noBreak(before.charAt(0).toUpperCase() + before.slice(1)), after: noBreak(after) };
}
