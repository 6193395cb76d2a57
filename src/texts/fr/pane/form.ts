import type { PaneWords } from "../../pane-words";

export const formWords: PaneWords["form"] = {
  fromWorkbook: "Ce classeur a été construit ici : le formulaire suit ses cellules.",
  territory: "Territoire",
  name: {
    label: "Nom de la CPTS",
    help: "Facultatif ; il figurera sur le classeur.",
    tooLong: (length, most) => `Nom reçu : ${length} caractères. Donnez un nom de ${most} caractères au plus.`,
  },
  population: {
    label: "Population du territoire",
    help: "Nombre d'habitants inscrit au contrat, par exemple 62 000.",
    missing: "Donnez la population du territoire, ou la taille inscrite au contrat.",
  },
  contractTier: {
    label: "Taille inscrite au contrat",
    help: "Facultative ; elle l'emporte sur celle de la population.",
    ofPopulation: "Celle de la population",
  },
  tier: (tier) => `Taille ${tier}`,
  retainedTier: (tier) => `Taille retenue : ${tier}`,
  scheduleTitle: "Barème",
  schedule: "Barème appliqué",
  choice: {
    since: (day) => `depuis le ${day}`,
    fromTo: (first, last) => `${first} au ${last}`,
    proposal: "proposition",
    historical: "historique",
  },
  status: {
    since: (day) => `En vigueur depuis le ${day}.`,
    fromTo: (first, last) => `En vigueur du ${first} au ${last}.`,
    proposal: "Proposition, jamais en vigueur : pour comparaison seulement.",
    historical: "Historique, d'après la presse : pour comparaison seulement.",
  },
  take: (schedule) => `Prendre ${schedule}`,
  signature: { label: "Date de signature du contrat", help: "Facultative, par exemple 01/03/2024." },
  missions: "Missions",
  missionsHelp: "Taux d'atteinte : 0,85 ou 85 %. Il ne touche que la part variable ; vide, il compte 0 %.",
  core: "socle",
  optional: "optionnelle",
  rate: "Taux d'atteinte",
  emptyRate: "0 %",
  unrated: "Sans part variable : aucun taux.",
  compensation: {
    label: "Compensation des professionnels",
    help: "Soins non programmés : si la communauté indemnise les pertes d'activité.",
  },
  earmarked: {
    label: "Enveloppe fléchée",
    help: "Soins non programmés : si le dispositif de traitement et d'orientation est en place.",
  },
  crisisPlan: {
    label: "Plan de crise de l'année",
    help: "Rédaction la première année, mise à jour les suivantes.",
    drafted: "Rédaction",
    updated: "Mise à jour",
  },
  crisisDeclared: {
    label: "Crise grave déclarée dans l'année",
    help: "Seulement si l'autorité l'a déclarée.",
  },
  stopBeforeStart: (stop, start) =>
    `Arrêt reçu : le ${stop}, pour une mission démarrée le ${start}. Donnez une date après son démarrage.`,
  beforeSignature: (day, signature) =>
    `Date reçue : le ${day}. Donnez un jour à partir de la signature, le ${signature}.`,
  bankBalance: "Donnez un nombre d'euros, de -1 milliard à 1 milliard.",
  afterContract: (day, end) => `Date reçue : le ${day}, or le contrat finit avant le ${end}. Donnez une date plus tôt.`,
  neverInForce: (schedule) =>
    `Cette règle suit les barèmes en vigueur, et ${schedule} ne l'a jamais été. Choisissez « Barème choisi », ou un barème en vigueur.`,
};
