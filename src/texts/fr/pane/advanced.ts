import { plainIds } from "../../../funding/time/assumptions";
import type { AssumptionWords, AdvancedWords } from "../../pane-advanced-words";
import { answerWords, timeTexts } from "../workbook/time-assumptions";
import { spaced } from "./spaced";

/** The pane says of an assumption what the sheet says of it, and how its answers are worded. */
const sheetWords = Object.fromEntries(
  plainIds.flatMap((id) => {
    const { [id]: label, [`${id}Help`]: help }: Readonly<Record<string, unknown>> = timeTexts;
    const options = Object.entries(answerWords).find(([one]) => one === id)?.[1];
    return label === undefined || id === "balanceDelay" ? [] : [[id, { label, help, ...(options && { options }) }]];
  }),
) as unknown as AssumptionWords;

export const advancedWords: AdvancedWords = spaced({
  contractTier: {
    label: "Taille inscrite au contrat",
    help: "Facultative ; elle l'emporte sur celle de la population.",
    ofPopulation: "Celle de la population",
  },
  schedule: "Barème appliqué",
  scheduleConfirmed: {
    label: "Autre barème que celui de la signature : c'est voulu",
    help: "Sans cela, un contrôle du classeur échoue.",
  },
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
  compensation: {
    label: "Compensation des professionnels",
    help: "Soins non programmés : si la communauté indemnise les pertes d'activité.",
  },
  earmarked: {
    label: "Enveloppe fléchée",
    help: "Soins non programmés : si le dispositif de traitement et d'orientation est en place.",
  },
  earmarkedOfFixed: {
    label: "Part fixe de l'accès, dont réservé",
    help: "Ce que le contrat réserve aux soins non programmés, par an ; rien ne s'y ajoute.",
  },
  document: "Signature du classeur",
  preparedBy: {
    label: "Établi par",
    help: "En tête de la synthèse, au pied de chaque page et comme auteur du fichier.",
  },
  preparedFor: { label: "Pour", help: "À qui le document est remis." },
  note: { label: "Note de la synthèse", help: "Une phrase, imprimée sur la première page." },
  crisis: "Crise sanitaire",
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
  starts: "Démarrage des missions",
  start: "Démarrage",
  atSignature: "signature",
  balanceDelay: { label: timeTexts.balanceDelay, help: timeTexts.balanceDelayHelp },
  help: "Facultatif : un champ laissé vide suit la mission, l'année d'avant ou l'hypothèse qu'il montre.",
  missions: "Arrêt et taux de chaque mission",
  stop: "Arrêt",
  toTheEnd: "jamais",
  rate: "Taux",
  emptyRate: "0 %",
  year: "année",
  tiers: "Taille de chaque année de contrat",
  tier: "Taille",
  crises: {
    label: "Crises graves déclarées",
    help: "Leurs dates, séparées par un point-virgule. Sans aucune date, « Crise grave déclarée » en suppose une au démarrage de la mission.",
  },
  assumptions: "Ce qu'aucun texte ne règle",
  ...sheetWords,
  scheduleRule: {
    label: timeTexts.scheduleRule,
    help: "Aucun texte ne règle le passage d'un barème à l'autre.",
    options: answerWords.scheduleRule,
  },
  aids: { label: timeTexts.aids, help: timeTexts.aidHelp },
  intentAid: timeTexts.intentAid,
  startUpSupplement: timeTexts.startUpSupplement,
  amount: "Montant",
  date: "Date",
});
