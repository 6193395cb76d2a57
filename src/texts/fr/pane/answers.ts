import type { AnswerWords } from "../../pane-answer-words";
import { problemWords } from "./problems";
import { spaced } from "./spaced";
export const answerWords: AnswerWords = spaced({
  faults: {
    nameTooLong: (length, most) => `Nom reçu : ${length} caractères. Donnez un nom de ${most} caractères au plus.`,
    stopBeforeStart: (stop, start) =>
      `Arrêt reçu : le ${stop}, pour une mission démarrée le ${start}. Donnez une date après son démarrage.`,
    afterContract: (day, end) =>
      `Date reçue : le ${day}, or le contrat finit avant le ${end}. Donnez une date plus tôt.`,
    beforeSignature: (day, signature) =>
      `Date reçue : le ${day}. Donnez un jour à partir de la signature, le ${signature}.`,
    bankBalance: "Donnez un nombre d'euros, de -1 milliard à 1 milliard.",
    neverInForce: (schedule) =>
      `Cette règle suit les barèmes en vigueur, et ${schedule} ne l'a jamais été. Choisissez « Barème choisi », ou un barème en vigueur.`,
  },
  problems: problemWords,
  missions: {
    title: "Missions",
    help: "Taux d'atteinte : 0,85 ou 85 %. Il ne touche que la part variable ; vide, il compte 0 %.",
    core: "socle",
    optional: "optionnelle",
    rate: "Taux d'atteinte",
    emptyRate: "0 %",
  },
  preview: {
    title: "Aperçu",
    withProblems: (count) =>
      count === 1
        ? "Un champ est à corriger : cet aperçu est calculé sans lui."
        : `${count} champs sont à corriger : cet aperçu est calculé sans eux.`,
    year: (tier, schedule) => `Une année de contrat, en euros : taille ${tier}, barème ${schedule}.`,
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
    moreAtBest: "Jusqu'à 100 %",
    unknown: "à saisir",
    toEnter: (count) => (count === 1 ? "1 montant à saisir" : `${count} montants à saisir`),
    ask: (tier) =>
      `Le barème ne donne pas ces montants en taille ${tier}. Reprenez-les de votre contrat (article 6) ; d'ici là, ils ne comptent pas.`,
    amountOf: (line, part) => `${line}, ${part}`,
    undivided: { label: "Total de la mission", help: "Compté à 100 % seulement, tant que ses parts sont inconnues." },
    suggestion: (amount) => `Non vérifié : ${amount}`,
    use: "Reprendre",
    useFor: (amount, field) => `Reprendre ${amount}, non vérifié, pour ${field}`,
    used: "Suggestion non vérifiée : à confirmer par votre contrat.",
  },
  take: (schedule) => `Prendre ${schedule}`,
});
