import { plainIds } from "../../../funding/time/assumptions";
import type { AssumptionWords, PaneTimeWords } from "../../pane-time-words";
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

export const timeWords: PaneTimeWords = spaced({
  signature: "Date de signature : plus haut, sous Barème. Un champ vide suit l'hypothèse qu'il montre.",
  starts: "Démarrage des missions",
  start: "Démarrage",
  atSignature: "signature",
  balanceDelay: { label: timeTexts.balanceDelay, help: timeTexts.balanceDelayHelp },
  finer: {
    title: "Taux par année, arrêt, tailles…",
    help: "Facultatif : un champ laissé vide suit la mission, l'année d'avant ou l'hypothèse qu'il montre.",
    missions: "Arrêt et taux de chaque mission",
    stop: "Arrêt",
    toTheEnd: "jamais",
    rate: "Taux",
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
  },
  money: {
    title: "Ce qui arrive en banque",
    help: "Par année civile, en euros, aux taux saisis.",
    year: "Année",
    secured: "Reçu, sûr",
    atRisk: "Reçu, à risque",
    rights: "Acquis",
    carriedOver: "Reporté",
    columnsHelp:
      "Acquis : ce qui appartient à l'année. Reporté : reçu moins acquis, depuis le début, au 31 décembre ; au-dessous de zéro, il reste à venir.",
    payments: "Versements",
    paymentsOf: (year, count) => `${year} : ${count === 1 ? "1 versement" : `${count} versements`}`,
    certain: "sûr",
    uncertain: "à risque",
    behind: (amount, day) => `Avance à financer au pire : ${amount} le ${day}, acquis et pas encore reçus.`,
    neverBehind: "Aucune avance à financer : rien n'est acquis avant d'être reçu.",
  },
});
