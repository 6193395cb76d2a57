import type { AnswerWords } from "../../pane-answer-words";
import { spaced } from "./spaced";
export const answerWords: AnswerWords = spaced({
  answer: {
    tier: (tier) => `Taille ${tier}`,
    year: (year, first, last) => `année ${year}, du ${first} au ${last}`,
    over: (last) => `contrat terminé le ${last}`,
    before: (schedules) => `Années d'avant : « ${schedules} ».`,
    unsigned:
      "Sans date de signature, ce budget est celui d'une seule année de contrat : donnez-la pour voir les versements et les exercices.",
  },
  missing: {
    title: (count) =>
      count === 0
        ? "Montants de votre contrat"
        : `PROVISOIRE : il manque ${count} montant${count > 1 ? "s" : ""} de votre contrat`,
    help: (tiers) =>
      `Aucun texte ne les donne en taille ${tiers} : reprenez-les de l'article 6 de votre contrat. D'ici là, ils ne comptent pas.`,
    takeAll: (count) =>
      count === 1 ? "Prendre la valeur plausible, à confirmer" : `Prendre les ${count} valeurs plausibles, à confirmer`,
  },
  missions: {
    title: "Missions et objectifs",
    help: "Objectifs atteints : 80 ou 80 %. Ils ne touchent que la part variable ; un champ vide compte 0 %.",
    core: "socle",
    optional: "optionnelle",
    rate: "Taux d'atteinte",
    emptyRate: "0 %",
    all: "Objectifs atteints, pour toutes :",
    several: "plusieurs taux, à remplacer",
    back: "Revenir à mes taux",
  },
  preview: {
    withProblems: (count) =>
      count === 1
        ? "Un champ est à corriger : cet aperçu est calculé sans lui."
        : `${count} champs sont à corriger : cet aperçu est calculé sans eux.`,
    year: (tier, schedule) => `En euros : taille ${tier}, barème « ${schedule} ».`,
    scenario: "Scénario",
    scenarios: {
      prudent: { label: "Prudent", help: "à 0 %" },
      central: { label: "Central", help: "taux saisis" },
      full: { label: "Plein", help: "à 100 %" },
    },
    secured: "Sûr",
    atRisk: "À risque",
    total: "Total",
    knownTotal: "Total connu",
    byLine: "Par mission",
    scenarioShown: "Scénario montré",
    moreAtBest: "En plus, si tous les objectifs sont atteints",
    unknown: "à saisir",
    toEnter: (count) => (count === 1 ? "1 montant à saisir" : `${count} montants à saisir`),
    amountOf: (line, part) => `${line}, ${part}`,
    undivided: { label: "Total de la mission", help: "Compté à 100 % seulement, tant que ses parts sont inconnues." },
    suggestion: (amount) => `Non vérifié : ${amount}`,
    use: "Reprendre",
    useFor: (amount, field) => `Reprendre ${amount}, non vérifié, pour ${field}`,
    used: "Suggestion non vérifiée : à confirmer par votre contrat.",
  },
  take: (schedule) => `Passer au barème « ${schedule} »`,
});
