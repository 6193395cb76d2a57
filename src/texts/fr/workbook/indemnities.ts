/** The words of what professionals are paid, and the texts of the two sheets that count it. */
import type { DeclarationState, IndemnityNature, RateMode } from "../../../budget/indemnities/indemnity";
import type { CapState } from "../../../budget/indemnities/person-years";
import { noBreak } from "../figures";

export const indemnityNatureWords: Readonly<Record<IndemnityNature, string>> = {
  indemnity: "Indemnité",
  remuneration: "Rémunération",
};

export const rateModeWords: Readonly<Record<RateMode, string>> = {
  hour: "Heure",
  halfDay: "Demi-journée",
  lump: "Forfait",
};

export const declarationStateWords: Readonly<Record<DeclarationState, string>> = {
  declared: "Déclaré",
  validated: "Validé",
  paid: "Payé",
};

/** Of a rate that is the same for all. */
export const everyProfession = "Toutes";

export const capStateWords: Readonly<Record<CapState, string>> = {
  over: "Plafond dépassé",
  near: "80 % ou plus",
  under: "Sous le plafond",
  unknown: "Plafond inconnu",
  lacking: "Montant à saisir",
};

export const indemnityTexts = {
  settings: "Réglages",
  settingsHelp: noBreak("Le compte est à vérifier par votre comptable. Le plafond voté s'ajoute au plafond annuel."),
  account: "Compte de charge",
  line: "Ligne du cerfa",
  secondCap: "Plafond voté, par personne et an",
  calculations: {
    title: "Calculs des indemnités",
    purpose: "Par déclaration : la personne, l'année civile, le cumul et les plafonds.",
    help: noBreak("Ne rien saisir ici : les déclarations sont sur Déclarations, les taux sur Taux."),
    settings: "Repères",
    warnedFrom: "Part d'un plafond à partir de laquelle on avertit",
    secondCap: "Plafond voté",
    ceilings: "Plafonds annuels connus",
    ceilingHead: { year: "Année civile", amount: "Plafond", confidence: "Confiance", source: "Source" },
    rows: "Par déclaration",
    rowsHelp: noBreak(
      "Le cumul est celui de la personne et de l'année, à sa première déclaration. 1 : oui. Sans plafond connu, rien n'est jugé.",
    ),
    head: {
      rank: "Rang",
      person: "Personne",
      date: "Date",
      year: "Année",
      key: "Repère",
      envelope: "Mission",
      nature: "Nature",
      amount: "Montant",
      unknown: "À saisir",
      order: "Ordre",
      total: "Cumul",
      lacking: "Manquants",
      ceiling: "Plafond annuel",
      isOverLaw: "Plafond annuel dépassé",
      isOverOwn: "Plafond voté dépassé",
      isNear: "80 % ou plus",
      isUnknown: "Plafond inconnu",
      noDocument: "Payée sans pièce",
      unpaid: "Validée, pas payée",
      noMission: "Sans mission",
      noProfession: "Sans profession",
    },
    places: "Par personne et année",
    placesHelp: noBreak("Où est la première déclaration de chacun : la page Indemnités les lit dans cet ordre."),
    placeHead: { rank: "Rang", place: "Ligne" },
  },
  page: {
    title: "Indemnités et rémunérations",
    purpose: "Le cumul de chacun par année civile, contre les plafonds.",
    help: noBreak(
      "Toutes les déclarations comptent, quel que soit leur état. Plafond : décret 2022-375, art. D. 1434-44 du code de la santé publique.",
    ),
    people: "Par personne et année civile",
    peopleHead: {
      person: "Personne",
      year: "Année",
      total: "Cumul déclaré",
      lacking: "À saisir",
      ceiling: "Plafond annuel",
      left: "Reste",
      secondCap: "Plafond voté",
      secondLeft: "Reste",
      state: "État",
    },
    unknownCeiling: "inconnu",
    nobody: "Aucune déclaration.",
    beyond: "Il y a plus de personnes et d'années que de lignes : reconstruisez le classeur.",
    missions: "Par mission, exercice",
    missionHead: {
      mission: "Mission",
      indemnity: "Indemnités",
      remuneration: "Rémunérations",
      total: "Total",
      lacking: "À saisir",
    },
    review: "À revoir",
    reviewHead: { what: "Quoi", count: "Combien" },
    reviews: {
      noDocument: "Payées sans pièce",
      unpaid: "Validées, pas encore payées",
      noMission: "Rémunérations sans mission, ou sur le fonctionnement",
      noProfession: "Indemnités sans profession",
    },
    ceilings: "Plafonds annuels",
  },
  checks: {
    passed: "Personnes et années au-delà d'un plafond",
    passedHelp: noBreak("Page Indemnités : qui, quelle année, de combien. Ne payez pas au-delà."),
    near: "Personnes et années à 80 % d'un plafond ou plus",
    nearHelp: noBreak("Page Indemnités : ce qui reste à chacun."),
    unknown: "Personnes et années dont le plafond annuel est inconnu",
    unknownHelp: noBreak("Leur cumul n'est pas jugé : nos tables vont de 2022 à 2026."),
    noDocument: "Indemnités et rémunérations payées sans pièce",
    noDocumentHelp: noBreak("Feuille Déclarations, colonne Pièce."),
    unpaid: "Indemnités et rémunérations validées, pas encore payées",
    unpaidHelp: noBreak("Feuille Déclarations, colonne État."),
    noMission: "Rémunérations sans mission, ou sur le fonctionnement",
    noMissionHelp: noBreak("Une rémunération paie une mission : dites laquelle, feuille Déclarations."),
    noProfession: "Indemnités sans profession",
    noProfessionHelp: noBreak(
      "Une indemnité compense le revenu d'une profession : dites laquelle, feuille Déclarations.",
    ),
  },
} as const;
