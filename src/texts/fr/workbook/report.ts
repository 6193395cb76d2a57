/** The texts of the page Compte rendu 15059, and of what it reads on Calculs budget. */
import { noBreak } from "../figures";

export const reportTexts = {
  purpose: "Ce qui était prévu et ce qui a été fait, sur les lignes du compte rendu financier 15059.",
  title: "Compte rendu financier 15059",
  edition: noBreak("L'édition en cours n'a pas été lue de première main : comparez chaque ligne avant de reporter."),
  year: "Exercice",
  threshold: "Écart à expliquer au-delà de",
  head: {
    charges: "Charges",
    products: "Produits",
    code: "Code",
    planned: "Prévision",
    actual: "Réalisation",
    gap: "Écart €",
    share: "%",
    toExplain: "État",
    explanation: "Explication de l'écart",
  },
  toExplain: "à expliquer",
  totals: { charges: "Total des charges", products: "Total des produits" },
  result: "Résultat",
  voluntary: {
    charges: { label: "Emplois des contributions", code: "86" },
    products: { label: "Contributions volontaires", code: "87" },
  },
  sentence: {
    grant: noBreak("Subvention (ACI) réalisée :"),
    share: noBreak("sa part :"),
    none: "aucune",
    ofProducts: noBreak("du total des produits."),
  },
  annex: "Annexe",
  costs: "Charges indirectes : répartition",
  costsSaid: noBreak(
    "Charges communes partagées entre missions par clé ; sans clé choisie, elles restent à leur mission.",
  ),
  gaps: "Écarts significatifs",
  /** After a count, in a formula: no figure. */
  gapsSaid: noBreak(" ligne(s) à expliquer, à droite du tableau ; montants encore à saisir : "),
  volunteers: "Contributions volontaires",
  remarks: "Observations",
  place: "Fait à",
  date: "le",
  signatory: noBreak("Nom, qualité"),
  /** On Calculs budget. */
  reported: "Compte rendu : l'exercice",
  reportedHelp: "L'exercice en cours si Réalisé en dit quelque chose, sinon le dernier.",
  reportedHead: {
    place: "Rang",
    label: "Exercice",
    from: "Du",
    to: "Jusqu'au (exclu)",
    threshold: "Écart à expliquer",
  },
  lines: "Compte rendu : chaque ligne",
  linesHead: {
    line: "Ligne du cerfa",
    isGrant: "ACI (1 oui)",
    planned: "Prévu",
    lacking: "À saisir",
    count: "Lignes réalisées",
    actual: "Réalisé",
  },
  voluntaryOfYear: "Compte rendu : contributions volontaires de l'exercice",
} as const;
