import type { PaneWords } from "../../pane-words";

export const previewWords: PaneWords["preview"] = {
  title: "Aperçu",
  empty: "Donnez la population ou la taille du contrat : les montants s'affichent ici.",
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
  spoken: (secured, atRisk, total) =>
    `Aperçu, scénario central : ${secured} sûrs, ${atRisk} à risque, ${total} en tout.`,
};
